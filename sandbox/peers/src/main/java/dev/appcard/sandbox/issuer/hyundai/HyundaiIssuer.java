package dev.appcard.sandbox.issuer.hyundai;

import dev.appcard.sandbox.issuer.common.IssuerApp;
import dev.appcard.sandbox.issuer.common.IssuerProfile;
import dev.appcard.sandbox.issuer.common.card.BuyerCard;
import dev.appcard.sandbox.issuer.common.crypto.CipherSuite;
import dev.appcard.sandbox.issuer.common.result.ResultContainer;
import dev.appcard.sandbox.issuer.common.result.ResultContents.VirtualNumber;

/** 현대카드: AES-256/GCM, URL scheme, result as POST JSON. */
public final class HyundaiIssuer {
    private HyundaiIssuer() {}

    public static IssuerProfile profile() {
        return new IssuerProfile(
                "HYUNDAI",
                "현대카드",
                new IssuerApp("현대카드", "hdcardappcardansimclick", "com.hyundaicard.appcard"),
                new BuyerCard("현대카드", "9450000000000006"),
                CipherSuite.AES_256_GCM,
                ResultContainer.JSON,
                new VirtualNumber());
    }
}
