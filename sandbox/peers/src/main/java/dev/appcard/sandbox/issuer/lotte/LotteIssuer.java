package dev.appcard.sandbox.issuer.lotte;

import dev.appcard.sandbox.issuer.common.crypto.CipherSuite;
import dev.appcard.sandbox.issuer.common.profile.BuyerCard;
import dev.appcard.sandbox.issuer.common.profile.CallbackFormat;
import dev.appcard.sandbox.issuer.common.profile.IssuerApp;
import dev.appcard.sandbox.issuer.common.profile.IssuerProfile;
import dev.appcard.sandbox.issuer.common.profile.ResultContents.VirtualNumber;

/** 롯데카드: AES-128/CBC, URL scheme, result as GET with a query string. */
public final class LotteIssuer {
    private LotteIssuer() {}

    public static IssuerProfile profile() {
        return new IssuerProfile(
                "LOTTE",
                "롯데카드",
                new IssuerApp("롯데 앱카드", "lotteappcard", "com.lcacApp"),
                new BuyerCard("롯데카드", "9460000000000004"),
                CipherSuite.AES_128_CBC,
                CallbackFormat.QUERY,
                new VirtualNumber());
    }
}
