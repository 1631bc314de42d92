package dev.appcard.sandbox.issuer.nh;

import dev.appcard.sandbox.issuer.common.IssuerApp;
import dev.appcard.sandbox.issuer.common.IssuerProfile;
import dev.appcard.sandbox.issuer.common.card.BuyerCard;
import dev.appcard.sandbox.issuer.common.crypto.CipherSuite;
import dev.appcard.sandbox.issuer.common.result.ResultContainer;
import dev.appcard.sandbox.issuer.common.result.ResultContents.PlainOtc;

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
                ResultContainer.JSON,
                new PlainOtc(18));
    }
}
