package dev.appcard.sandbox.issuer.kb;

import dev.appcard.sandbox.issuer.common.IssuerProfile;
import dev.appcard.sandbox.issuer.common.crypto.CipherSuite;
import dev.appcard.sandbox.issuer.common.result.ResultContainer;

/** KB국민카드 with KB Pay: SEED-128/CBC, URL scheme, result as POST JSON (contracts.md, "App card: one table"). */
public final class KbIssuer {
    private KbIssuer() {}

    public static IssuerProfile profile() {
        return new IssuerProfile(
                "KB",
                "KB국민카드",
                "KB Pay",
                "kb-acp",
                "com.kbcard.cxh.appcard",
                "KB국민카드",
                CipherSuite.SEED_128_CBC,
                ResultContainer.JSON);
    }
}
