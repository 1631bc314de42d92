package dev.appcard.sandbox.issuer.hana;

import dev.appcard.sandbox.issuer.common.crypto.CipherSuite;
import dev.appcard.sandbox.issuer.common.profile.BuyerCard;
import dev.appcard.sandbox.issuer.common.profile.CallbackFormat;
import dev.appcard.sandbox.issuer.common.profile.IssuerApp;
import dev.appcard.sandbox.issuer.common.profile.IssuerProfile;
import dev.appcard.sandbox.issuer.common.profile.ResultContents.PlainOtc;

/** 하나카드 with 원큐페이: ARIA-128/CBC, URL scheme, result as POST form. */
public final class HanaIssuer {
    private HanaIssuer() {}

    public static IssuerProfile profile() {
        return new IssuerProfile(
                "HANA",
                "하나카드",
                new IssuerApp("원큐페이", "cloudpay", "com.hanaskcard.paycla"),
                new BuyerCard("하나카드", "9470000000000002"),
                CipherSuite.ARIA_128_CBC,
                CallbackFormat.FORM,
                new PlainOtc(21));
    }
}
