package dev.appcard.sandbox.issuer.nh;

import dev.appcard.sandbox.issuer.common.crypto.CipherSuite;
import dev.appcard.sandbox.issuer.common.profile.BuyerCard;
import dev.appcard.sandbox.issuer.common.profile.CallbackFormat;
import dev.appcard.sandbox.issuer.common.profile.IssuerApp;
import dev.appcard.sandbox.issuer.common.profile.IssuerProfile;
import dev.appcard.sandbox.issuer.common.profile.ResultContents.PlainOtc;

/** NH농협카드 with 올원페이: ARIA-256/CBC, URL scheme, result as POST JSON. */
public final class NhIssuer {
    private NhIssuer() {}

    public static IssuerProfile profile() {
        return new IssuerProfile(
                "NH",
                "NH농협카드",
                new IssuerApp("올원페이", "nhallonepayansimclick", "nh.smart.nhallonepay"),
                new BuyerCard("NH농협카드", "9480000000000000"),
                CipherSuite.ARIA_256_CBC,
                CallbackFormat.JSON,
                new PlainOtc(18));
    }
}
