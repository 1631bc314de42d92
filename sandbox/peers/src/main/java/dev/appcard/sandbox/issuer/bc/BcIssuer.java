package dev.appcard.sandbox.issuer.bc;

import dev.appcard.sandbox.issuer.common.crypto.CipherSuite;
import dev.appcard.sandbox.issuer.common.profile.BuyerCard;
import dev.appcard.sandbox.issuer.common.profile.CallbackFormat;
import dev.appcard.sandbox.issuer.common.profile.IssuerApp;
import dev.appcard.sandbox.issuer.common.profile.IssuerProfile;
import dev.appcard.sandbox.issuer.common.profile.ResultContents.BcCard;

/** BC카드 with 페이북: registration, bridge page, ARIA-128/CBC for the result, POST XML. */
public final class BcIssuer {
    private BcIssuer() {}

    public static IssuerProfile profile() {
        return new IssuerProfile(
                "BC",
                "BC카드",
                new IssuerApp("페이북", "ispmobile", "kvp.jjy.MispAndroid320"),
                new BuyerCard("BC카드", "9430000000000001"),
                CipherSuite.ARIA_128_CBC,
                CallbackFormat.XML,
                new BcCard());
    }
}
