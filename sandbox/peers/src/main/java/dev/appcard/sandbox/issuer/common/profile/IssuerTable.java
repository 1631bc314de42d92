package dev.appcard.sandbox.issuer.common.profile;

import dev.appcard.sandbox.issuer.common.crypto.CipherSuite;
import dev.appcard.sandbox.issuer.common.profile.ResultContents.BcCard;
import dev.appcard.sandbox.issuer.common.profile.ResultContents.PlainOtc;
import dev.appcard.sandbox.issuer.common.profile.ResultContents.VirtualNumber;
import java.util.List;

/**
 * Every issuer of docs/issuers/contracts.md ("App card: one table"), a row each. What BC, Samsung and Shinhan do beyond
 * their rows is in a package of their own.
 */
public final class IssuerTable {
    /** In the order in which the demo offers them. */
    public static final List<IssuerProfile> ROWS = List.of(
            new IssuerProfile(
                    "SHINHAN",
                    new BuyerCard("신한카드", "9410000000000005"),
                    new IssuerApp("신한 SOL페이", "shinhan-sr-ansimclick", "com.shcard.smartpay"),
                    CallForm.WITH_ORDER_NUMBER,
                    CipherSuite.SEED_128_CBC,
                    CallbackFormat.JSON,
                    new PlainOtc(16)),
            new IssuerProfile(
                    "KB",
                    new BuyerCard("KB국민카드", "9420000000000003"),
                    new IssuerApp("KB Pay", "kb-acp", "com.kbcard.cxh.appcard"),
                    CallForm.USUAL,
                    CipherSuite.SEED_128_CBC,
                    CallbackFormat.JSON,
                    new PlainOtc(20)),
            new IssuerProfile(
                    "BC",
                    new BuyerCard("BC카드", "9430000000000001"),
                    new IssuerApp("페이북", "ispmobile", "kvp.jjy.MispAndroid320"),
                    CallForm.BC_TID_ALONE,
                    CipherSuite.ARIA_128_CBC,
                    CallbackFormat.XML,
                    new BcCard()),
            new IssuerProfile(
                    "SAMSUNG",
                    new BuyerCard("삼성카드", "9440000000000009"),
                    new IssuerApp("삼성카드", "mpocket.online.ansimclick", "kr.co.samsungcard.mpocket"),
                    CallForm.WITH_SESSION,
                    CipherSuite.AES_256_CBC,
                    CallbackFormat.FORM,
                    new VirtualNumber()),
            new IssuerProfile(
                    "HYUNDAI",
                    new BuyerCard("현대카드", "9450000000000006"),
                    new IssuerApp("현대카드", "hdcardappcardansimclick", "com.hyundaicard.appcard"),
                    CallForm.USUAL,
                    CipherSuite.AES_256_GCM,
                    CallbackFormat.JSON,
                    new VirtualNumber()),
            new IssuerProfile(
                    "LOTTE",
                    new BuyerCard("롯데카드", "9460000000000004"),
                    new IssuerApp("롯데 앱카드", "lotteappcard", "com.lcacApp"),
                    CallForm.USUAL,
                    CipherSuite.AES_128_CBC,
                    CallbackFormat.QUERY,
                    new VirtualNumber()),
            new IssuerProfile(
                    "HANA",
                    new BuyerCard("하나카드", "9470000000000002"),
                    new IssuerApp("원큐페이", "cloudpay", "com.hanaskcard.paycla"),
                    CallForm.USUAL,
                    CipherSuite.ARIA_128_CBC,
                    CallbackFormat.FORM,
                    new PlainOtc(21)),
            new IssuerProfile(
                    "NH",
                    new BuyerCard("NH농협카드", "9480000000000000"),
                    new IssuerApp("올원페이", "nhallonepayansimclick", "nh.smart.nhallonepay"),
                    CallForm.USUAL,
                    CipherSuite.ARIA_256_CBC,
                    CallbackFormat.JSON,
                    new PlainOtc(18)),
            // The iOS scheme on Android, too.
            new IssuerProfile(
                    "WOORI",
                    new BuyerCard("우리카드", "9490000000000008"),
                    new IssuerApp("우리WON카드", "com.wooricard.wcard", "com.wooricard.smartapp"),
                    CallForm.USUAL,
                    CipherSuite.AES_256_CBC,
                    CallbackFormat.JSON,
                    new PlainOtc(19)));

    private IssuerTable() {}
}
