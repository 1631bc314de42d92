package dev.appcard.sandbox.issuer.shinhan;

import dev.appcard.sandbox.issuer.common.crypto.CipherSuite;
import dev.appcard.sandbox.issuer.common.profile.BuyerCard;
import dev.appcard.sandbox.issuer.common.profile.CallbackFormat;
import dev.appcard.sandbox.issuer.common.profile.IssuerApp;
import dev.appcard.sandbox.issuer.common.profile.IssuerProfile;
import dev.appcard.sandbox.issuer.common.profile.ResultContents.PlainOtc;

/** 신한카드 with SOL페이: SEED-128/CBC, order confirmation and result through the LinQ relay, POST JSON. */
public final class ShinhanIssuer {
    private ShinhanIssuer() {}

    public static IssuerProfile profile() {
        return new IssuerProfile(
                "SHINHAN",
                "신한카드",
                new IssuerApp("신한 SOL페이", "shinhan-sr-ansimclick", "com.shcard.smartpay"),
                new BuyerCard("신한카드", "9410000000000005"),
                CipherSuite.SEED_128_CBC,
                CallbackFormat.JSON,
                new PlainOtc(16));
    }
}
