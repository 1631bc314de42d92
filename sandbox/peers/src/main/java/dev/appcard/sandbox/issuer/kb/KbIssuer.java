package dev.appcard.sandbox.issuer.kb;

import dev.appcard.sandbox.issuer.common.crypto.CipherSuite;
import dev.appcard.sandbox.issuer.common.profile.BuyerCard;
import dev.appcard.sandbox.issuer.common.profile.CallbackFormat;
import dev.appcard.sandbox.issuer.common.profile.IssuerApp;
import dev.appcard.sandbox.issuer.common.profile.IssuerProfile;
import dev.appcard.sandbox.issuer.common.profile.ResultContents.PlainOtc;

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
                CallbackFormat.JSON,
                new PlainOtc(20));
    }
}
