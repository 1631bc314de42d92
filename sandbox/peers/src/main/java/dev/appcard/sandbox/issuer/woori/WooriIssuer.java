package dev.appcard.sandbox.issuer.woori;

import dev.appcard.sandbox.issuer.common.IssuerApp;
import dev.appcard.sandbox.issuer.common.IssuerProfile;
import dev.appcard.sandbox.issuer.common.card.BuyerCard;
import dev.appcard.sandbox.issuer.common.crypto.CipherSuite;
import dev.appcard.sandbox.issuer.common.result.ResultContainer;
import dev.appcard.sandbox.issuer.common.result.ResultContents.PlainOtc;

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
                ResultContainer.JSON,
                new PlainOtc(19));
    }
}
