package dev.appcard.sandbox.issuer.kb;

import dev.appcard.sandbox.issuer.common.IssuerApp;
import dev.appcard.sandbox.issuer.common.IssuerProfile;
import dev.appcard.sandbox.issuer.common.card.BuyerCard;
import dev.appcard.sandbox.issuer.common.crypto.CipherSuite;
import dev.appcard.sandbox.issuer.common.result.ResultContainer;
import dev.appcard.sandbox.issuer.common.result.ResultContents.PlainOtc;

/** KB국민카드 with KB Pay: SEED-128/CBC, URL scheme, result as POST JSON. */
public final class KbIssuer {
    private KbIssuer() {}

    public static IssuerProfile profile() {
        return new IssuerProfile(
                "KB",
                "KB국민카드",
                new IssuerApp("KB Pay", "kb-acp", "com.kbcard.cxh.appcard"),
                new BuyerCard("KB국민카드", "9420000000000003"),
                CipherSuite.SEED_128_CBC,
                ResultContainer.JSON,
                new PlainOtc(20));
    }
}
