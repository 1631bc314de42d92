package dev.appcard.sandbox.issuer.hyundai;

import dev.appcard.sandbox.issuer.common.crypto.CipherSuite;
import dev.appcard.sandbox.issuer.common.profile.BuyerCard;
import dev.appcard.sandbox.issuer.common.profile.CallbackFormat;
import dev.appcard.sandbox.issuer.common.profile.IssuerApp;
import dev.appcard.sandbox.issuer.common.profile.IssuerProfile;
import dev.appcard.sandbox.issuer.common.profile.ResultContents.VirtualNumber;

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
                CallbackFormat.JSON,
                new VirtualNumber());
    }
}
