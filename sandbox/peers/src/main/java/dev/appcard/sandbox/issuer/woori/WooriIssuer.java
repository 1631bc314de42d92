package dev.appcard.sandbox.issuer.woori;

import dev.appcard.sandbox.issuer.common.crypto.CipherSuite;
import dev.appcard.sandbox.issuer.common.profile.BuyerCard;
import dev.appcard.sandbox.issuer.common.profile.CallbackFormat;
import dev.appcard.sandbox.issuer.common.profile.IssuerApp;
import dev.appcard.sandbox.issuer.common.profile.IssuerProfile;
import dev.appcard.sandbox.issuer.common.profile.ResultContents.PlainOtc;

/** 우리카드 with 우리WON카드: AES-256/CBC, the iOS scheme on Android too, result as POST JSON. */
public final class WooriIssuer {
    private WooriIssuer() {}

    public static IssuerProfile profile() {
        return new IssuerProfile(
                "WOORI",
                "우리카드",
                new IssuerApp("우리WON카드", "com.wooricard.wcard", "com.wooricard.smartapp"),
                new BuyerCard("우리카드", "9490000000000008"),
                CipherSuite.AES_256_CBC,
                CallbackFormat.JSON,
                new PlainOtc(19));
    }
}
