package dev.appcard.domain.issuer;

import static dev.appcard.domain.issuer.AuthenticationMethod.ANSIM;
import static dev.appcard.domain.issuer.AuthenticationMethod.APP_CARD;
import static dev.appcard.domain.issuer.AuthenticationMethod.ISP;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The reviewed table of issuers and of the apps that are opened for them: a row for each, with the source of its
 * schemes, packages and store ids. Adding an issuer is one row here and one package of adapters.
 *
 * <p>Families and members are the seed's; ciphers, containers and routes are those of contracts.md, "App card".
 */
public final class IssuerPolicies {

    /** The app of the ISP family, which authenticates for each of its issuers. */
    public static final AppLaunch ISP_APP = app(
            "ispmobile",
            "kvp.jjy.MispAndroid320",
            "369125087",
            "iamport-flutter url_data.dart, toss-ios AppSchemeManager, docs.tosspayments.com/guides/webview");

    private static final String VACCINE_LISTS = "nicepay-manual app-android.md, iamport-rn constants";
    private static final VaccineApp V3_MOBILE_PLUS =
            new VaccineApp("V3 Mobile Plus", "v3mobileplusweb", "com.ahnlab.v3mobileplus", VACCINE_LISTS);
    private static final VaccineApp V_GUARD =
            new VaccineApp("V-Guard", "vguardstart", "kr.co.shiftworks.vguardweb", VACCINE_LISTS);
    private static final VaccineApp TOUCHEN_MVACCINE =
            new VaccineApp("TouchEn mVaccine", null, "com.TouchEn.mVaccine.webs", VACCINE_LISTS);

    private static final String APP_LISTS = "iamport-flutter url_data.dart, iamport-ios AppScheme.swift, "
            + "toss-ios AppSchemeManager, nicepay-manual app-ios.md and app-android.md";

    private static final List<IssuerPolicy> ROWS = List.of(
            new IssuerPolicy(
                    new IssuerCode("SHINHAN"),
                    "신한",
                    "SHINHAN",
                    List.of(),
                    "41",
                    Set.of(APP_CARD, ANSIM),
                    IssuerCipher.SEED_128_CBC,
                    CallbackFormat.JSON,
                    ResultRoute.RELAY,
                    OtcForm.PLAIN,
                    CardIdKind.TOKEN,
                    app("shinhan-sr-ansimclick", "com.shcard.smartpay", "572462317", APP_LISTS),
                    List.of(TOUCHEN_MVACCINE)),
            new IssuerPolicy(
                    new IssuerCode("KB"),
                    "국민",
                    "KOOKMIN",
                    List.of(),
                    "11",
                    Set.of(APP_CARD, ISP),
                    IssuerCipher.SEED_128_CBC,
                    CallbackFormat.JSON,
                    ResultRoute.DIRECT,
                    OtcForm.MARKED_KB,
                    CardIdKind.TOKEN,
                    app("kb-acp", "com.kbcard.cxh.appcard", "695436326", APP_LISTS),
                    List.of()),
            new IssuerPolicy(
                    new IssuerCode("BC"),
                    "비씨",
                    "BC",
                    List.of(
                            new Member("수협", "SUHYEOP", "34"),
                            new Member("전북", "JEONBUKBANK", "35"),
                            new Member("광주", "GWANGJUBANK", "46"),
                            new Member("제주", "JEJUBANK", "42"),
                            new Member("신협", "SHINHYEOP", "62"),
                            new Member("새마을", "SAEMAUL", "38")),
                    "31",
                    Set.of(APP_CARD, ISP),
                    IssuerCipher.ARIA_128_CBC,
                    CallbackFormat.XML,
                    ResultRoute.DIRECT,
                    OtcForm.BC,
                    CardIdKind.CARD_DATA,
                    ISP_APP,
                    List.of()),
            new IssuerPolicy(
                    new IssuerCode("SAMSUNG"),
                    "삼성",
                    "SAMSUNG",
                    List.of(),
                    "51",
                    Set.of(APP_CARD, ANSIM),
                    IssuerCipher.AES_256_CBC,
                    CallbackFormat.FORM,
                    ResultRoute.DIRECT,
                    OtcForm.VIRTUAL_CARD,
                    CardIdKind.TOKEN,
                    app("mpocket.online.ansimclick", "kr.co.samsungcard.mpocket", "535125356", APP_LISTS),
                    List.of(V_GUARD)),
            new IssuerPolicy(
                    new IssuerCode("HYUNDAI"),
                    "현대",
                    "HYUNDAI",
                    List.of(),
                    "61",
                    Set.of(APP_CARD, ANSIM),
                    IssuerCipher.AES_256_GCM,
                    CallbackFormat.JSON,
                    ResultRoute.DIRECT,
                    OtcForm.VIRTUAL_CARD,
                    CardIdKind.TOKEN,
                    app("hdcardappcardansimclick", "com.hyundaicard.appcard", "702653088", APP_LISTS),
                    List.of(V3_MOBILE_PLUS)),
            new IssuerPolicy(
                    new IssuerCode("LOTTE"),
                    "롯데",
                    "LOTTE",
                    List.of(),
                    "71",
                    Set.of(APP_CARD, ANSIM),
                    IssuerCipher.AES_128_CBC,
                    CallbackFormat.QUERY,
                    ResultRoute.DIRECT,
                    OtcForm.VIRTUAL_CARD,
                    CardIdKind.TOKEN,
                    app("lotteappcard", "com.lcacApp", "688047200", APP_LISTS),
                    List.of()),
            new IssuerPolicy(
                    new IssuerCode("HANA"),
                    "하나",
                    "HANA",
                    List.of(new Member("외환", "KEB", "21")),
                    "21",
                    Set.of(APP_CARD, ANSIM),
                    IssuerCipher.ARIA_128_CBC,
                    CallbackFormat.FORM,
                    ResultRoute.DIRECT,
                    OtcForm.PLAIN,
                    CardIdKind.TOKEN,
                    app("cloudpay", "com.hanaskcard.paycla", "847268987", APP_LISTS),
                    List.of()),
            new IssuerPolicy(
                    new IssuerCode("NH"),
                    "농협",
                    "NONGHYEOP",
                    List.of(),
                    "91",
                    Set.of(APP_CARD, ANSIM),
                    IssuerCipher.ARIA_256_CBC,
                    CallbackFormat.JSON,
                    ResultRoute.DIRECT,
                    OtcForm.MARKED,
                    CardIdKind.TOKEN,
                    app("nhallonepayansimclick", "nh.smart.nhallonepay", "1177889176", APP_LISTS),
                    List.of(V3_MOBILE_PLUS)),
            new IssuerPolicy(
                    new IssuerCode("WOORI"),
                    "우리",
                    "WOORI",
                    List.of(),
                    "W1",
                    Set.of(APP_CARD, ISP),
                    IssuerCipher.AES_256_CBC,
                    CallbackFormat.JSON,
                    ResultRoute.DIRECT,
                    OtcForm.MARKED,
                    CardIdKind.TOKEN,
                    app("com.wooricard.wcard", "com.wooricard.smartapp", "1499598869", APP_LISTS),
                    List.of()));

    private IssuerPolicies() {}

    public static List<IssuerPolicy> all() {
        return ROWS;
    }

    public static Optional<IssuerPolicy> find(IssuerCode code) {
        return ROWS.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    /** @throws IllegalArgumentException when there is no such row */
    public static IssuerPolicy of(IssuerCode code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("unknown issuer: " + code));
    }

    private static AppLaunch app(String scheme, String androidPackage, String appStoreId, String source) {
        return new AppLaunch(scheme, scheme, androidPackage, appStoreId, source);
    }
}
