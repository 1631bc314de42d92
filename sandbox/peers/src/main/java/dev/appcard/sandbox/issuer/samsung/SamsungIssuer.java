package dev.appcard.sandbox.issuer.samsung;

import dev.appcard.sandbox.issuer.common.crypto.CipherSuite;
import dev.appcard.sandbox.issuer.common.profile.BuyerCard;
import dev.appcard.sandbox.issuer.common.profile.CallbackFormat;
import dev.appcard.sandbox.issuer.common.profile.IssuerApp;
import dev.appcard.sandbox.issuer.common.profile.IssuerProfile;
import dev.appcard.sandbox.issuer.common.profile.ResultContents.VirtualNumber;

/** 삼성카드: AES-256/CBC under a session key for each call (RSA-OAEP), result as POST form. */
public final class SamsungIssuer {
    private SamsungIssuer() {}

    public static IssuerProfile profile() {
        return new IssuerProfile(
                "SAMSUNG",
                "삼성카드",
                new IssuerApp("삼성카드", "mpocket.online.ansimclick", "kr.co.samsungcard.mpocket"),
                new BuyerCard("삼성카드", "9440000000000009"),
                CipherSuite.AES_256_CBC,
                CallbackFormat.FORM,
                new VirtualNumber());
    }
}
