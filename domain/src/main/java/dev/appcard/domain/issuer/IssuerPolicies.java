package dev.appcard.domain.issuer;

import static dev.appcard.domain.issuer.AuthenticationMethod.ANSIM;
import static dev.appcard.domain.issuer.AuthenticationMethod.APP_CARD;
import static dev.appcard.domain.issuer.AuthenticationMethod.ISP;
import static dev.appcard.domain.issuer.CallbackFormat.FORM;
import static dev.appcard.domain.issuer.CallbackFormat.JSON;
import static dev.appcard.domain.issuer.CallbackFormat.QUERY;
import static dev.appcard.domain.issuer.CallbackFormat.XML;
import static dev.appcard.domain.issuer.CardIdKind.CARD_DATA;
import static dev.appcard.domain.issuer.CardIdKind.TOKEN;
import static dev.appcard.domain.issuer.IssuerCipher.AES_128_CBC;
import static dev.appcard.domain.issuer.IssuerCipher.AES_256_CBC;
import static dev.appcard.domain.issuer.IssuerCipher.AES_256_GCM;
import static dev.appcard.domain.issuer.IssuerCipher.ARIA_128_CBC;
import static dev.appcard.domain.issuer.IssuerCipher.ARIA_256_CBC;
import static dev.appcard.domain.issuer.IssuerCipher.SEED_128_CBC;
import static dev.appcard.domain.issuer.ResultRoute.DIRECT;
import static dev.appcard.domain.issuer.ResultRoute.RELAY;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The reviewed table of issuers and of the apps that are opened for them: a row for each, with the source of its
 * schemes, packages and store ids. An issuer of the common process is added by its row; one with a process of its own
 * also has a package of the outbound adapters.
 *
 * <p>Families and members are the field's; ciphers, formats and routes are those of docs/issuers/contracts.md, "App
 * card: one table"; marks those of docs/telegrams/kspay.md.
 */
public final class IssuerPolicies {

    /** The app of the ISP family, which authenticates for each of its issuers. */
    public static final AppLaunch ISP_APP = app(
            "ispmobile",
            "kvp.jjy.MispAndroid320",
            "369125087",
            "iamport-flutter url_data.dart, toss-ios AppSchemeManager, docs.tosspayments.com/guides/webview");

    private static final String APP_LISTS = "iamport-flutter url_data.dart, iamport-ios AppScheme.swift, "
            + "toss-ios AppSchemeManager, nicepay-manual app-ios.md and app-android.md";
    private static final String VACCINE_LISTS = "nicepay-manual app-android.md, iamport-rn constants";

    private static final VaccineApp V3_MOBILE_PLUS =
            new VaccineApp("V3 Mobile Plus", "v3mobileplusweb", "com.ahnlab.v3mobileplus", VACCINE_LISTS);
    private static final VaccineApp V_GUARD =
            new VaccineApp("V-Guard", "vguardstart", "kr.co.shiftworks.vguardweb", VACCINE_LISTS);
    private static final VaccineApp TOUCHEN_MVACCINE =
            new VaccineApp("TouchEn mVaccine", null, "com.TouchEn.mVaccine.webs", VACCINE_LISTS);

    private static final AppCode DIGITS = new AppCode.Digits(CodeMarks.NONE);
    private static final AppCode MARKED_DIGITS = new AppCode.Digits(CodeMarks.APP_CARD);
    private static final AppCode DIGITS_MARKED_KBA = new AppCode.Digits(CodeMarks.appCardAnd("KBA"));
    private static final AppCode VIRTUAL_CARD = new AppCode.VirtualCard();
    private static final AppCode ISSUER_CARD = new AppCode.IssuerCard();

    /** Whom the VAN means by its codes where no setting says otherwise; 13 and 14 are members of BC's. */
    public static final String VAN_CODES =
            "01=BC,02=KB,03=HANA,04=SAMSUNG,06=SHINHAN,07=HYUNDAI,08=LOTTE,12=NH,13=BC," + "14=BC,15=WOORI,16=HANA";

    private static final List<IssuerPolicy> ROWS = List.of(
            new IssuerPolicy(
                    names("SHINHAN", "신한", "SHINHAN", "41"),
                    Set.of(APP_CARD, ANSIM),
                    own(SEED_128_CBC, JSON, RELAY),
                    DIGITS,
                    TOKEN,
                    app("shinhan-sr-ansimclick", "com.shcard.smartpay", "572462317", APP_LISTS),
                    List.of(TOUCHEN_MVACCINE)),
            new IssuerPolicy(
                    names("KB", "국민", "KOOKMIN", "11"),
                    Set.of(APP_CARD, ISP),
                    common(SEED_128_CBC, JSON),
                    DIGITS_MARKED_KBA,
                    TOKEN,
                    app("kb-acp", "com.kbcard.cxh.appcard", "695436326", APP_LISTS),
                    List.of()),
            new IssuerPolicy(
                    names(
                            "BC",
                            "비씨",
                            "BC",
                            "31",
                            new Member("수협", "SUHYEOP", "34"),
                            new Member("전북", "JEONBUKBANK", "35"),
                            new Member("광주", "GWANGJUBANK", "46"),
                            new Member("제주", "JEJUBANK", "42"),
                            new Member("신협", "SHINHYEOP", "62"),
                            new Member("새마을", "SAEMAUL", "38")),
                    Set.of(APP_CARD, ISP),
                    own(ARIA_128_CBC, XML, DIRECT),
                    ISSUER_CARD,
                    CARD_DATA,
                    ISP_APP,
                    List.of()),
            new IssuerPolicy(
                    names("SAMSUNG", "삼성", "SAMSUNG", "51"),
                    Set.of(APP_CARD, ANSIM),
                    own(AES_256_CBC, FORM, DIRECT),
                    VIRTUAL_CARD,
                    TOKEN,
                    app("mpocket.online.ansimclick", "kr.co.samsungcard.mpocket", "535125356", APP_LISTS),
                    List.of(V_GUARD)),
            new IssuerPolicy(
                    names("HYUNDAI", "현대", "HYUNDAI", "61"),
                    Set.of(APP_CARD, ANSIM),
                    common(AES_256_GCM, JSON),
                    VIRTUAL_CARD,
                    TOKEN,
                    app("hdcardappcardansimclick", "com.hyundaicard.appcard", "702653088", APP_LISTS),
                    List.of(V3_MOBILE_PLUS)),
            new IssuerPolicy(
                    names("LOTTE", "롯데", "LOTTE", "71"),
                    Set.of(APP_CARD, ANSIM),
                    common(AES_128_CBC, QUERY),
                    VIRTUAL_CARD,
                    TOKEN,
                    app("lotteappcard", "com.lcacApp", "688047200", APP_LISTS),
                    List.of()),
            new IssuerPolicy(
                    names("HANA", "하나", "HANA", "21", new Member("외환", "KEB", "21")),
                    Set.of(APP_CARD, ANSIM),
                    common(ARIA_128_CBC, FORM),
                    DIGITS,
                    TOKEN,
                    app("cloudpay", "com.hanaskcard.paycla", "847268987", APP_LISTS),
                    List.of()),
            new IssuerPolicy(
                    names("NH", "농협", "NONGHYEOP", "91"),
                    Set.of(APP_CARD, ANSIM),
                    common(ARIA_256_CBC, JSON),
                    MARKED_DIGITS,
                    TOKEN,
                    app("nhallonepayansimclick", "nh.smart.nhallonepay", "1177889176", APP_LISTS),
                    List.of(V3_MOBILE_PLUS)),
            new IssuerPolicy(
                    names("WOORI", "우리", "WOORI", "W1"),
                    Set.of(APP_CARD, ISP),
                    common(AES_256_CBC, JSON),
                    MARKED_DIGITS,
                    TOKEN,
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

    private static IssuerNames names(String code, String korean, String english, String cardCode, Member... members) {
        return new IssuerNames(new IssuerCode(code), korean, english, cardCode, List.of(members));
    }

    private static IssuerMessages common(IssuerCipher cipher, CallbackFormat format) {
        return new IssuerMessages(true, cipher, format, DIRECT);
    }

    /** With a process of its own. */
    private static IssuerMessages own(IssuerCipher cipher, CallbackFormat format, ResultRoute route) {
        return new IssuerMessages(false, cipher, format, route);
    }

    private static AppLaunch app(String scheme, String androidPackage, String appStoreId, String source) {
        return new AppLaunch(scheme, scheme, androidPackage, appStoreId, source);
    }
}
