package dev.appcard.domain.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The table of issuers")
class IssuerPoliciesTest {

    @ParameterizedTest(name = "{0}: {1}, {2} as {3} by {4}, its process {5}, its code {6}, {7} for a registered card")
    @CsvSource({
        "SHINHAN, ANSIM, SEED_128_CBC, JSON,  RELAY,  own,    digits,                TOKEN",
        "KB,      ISP,   SEED_128_CBC, JSON,  DIRECT, common, digits and mark + KBA, TOKEN",
        "BC,      ISP,   ARIA_128_CBC, XML,   DIRECT, own,    issuer card,           CARD_DATA",
        "SAMSUNG, ANSIM, AES_256_CBC,  FORM,  DIRECT, own,    virtual card,          TOKEN",
        "HYUNDAI, ANSIM, AES_256_GCM,  JSON,  DIRECT, common, virtual card,          TOKEN",
        "LOTTE,   ANSIM, AES_128_CBC,  QUERY, DIRECT, common, virtual card,          TOKEN",
        "HANA,    ANSIM, ARIA_128_CBC, FORM,  DIRECT, common, digits,                TOKEN",
        "NH,      ANSIM, ARIA_256_CBC, JSON,  DIRECT, common, digits and mark,       TOKEN",
        "WOORI,   ISP,   AES_256_CBC,  JSON,  DIRECT, common, digits and mark,       TOKEN"
    })
    void shouldBeThatOfTheDocuments(
            String code,
            AuthenticationMethod page,
            IssuerCipher cipher,
            CallbackFormat format,
            ResultRoute route,
            String process,
            String appCode,
            CardIdKind cardIdKind) {
        IssuerPolicy policy = IssuerPolicies.of(new IssuerCode(code));

        assertThat(policy.methods()).isEqualTo(Set.of(AuthenticationMethod.APP_CARD, page));
        assertThat(policy.pageMethod()).contains(page);
        assertThat(policy.messages()).isEqualTo(new IssuerMessages(process.equals("common"), cipher, format, route));
        assertThat(inWords(policy.appCode())).isEqualTo(appCode);
        assertThat(policy.cardIdKind()).isEqualTo(cardIdKind);
    }

    private static String inWords(AppCode code) {
        return switch (code) {
            case AppCode.Digits(CodeMarks(boolean appCard, String own)) ->
                "digits" + (appCard ? " and mark" : "") + (own.isEmpty() ? "" : " + " + own);
            case AppCode.VirtualCard _ -> "virtual card";
            case AppCode.IssuerCard _ -> "issuer card";
        };
    }

    @Test
    @DisplayName("has no issuer with two pages: a result does not say from which of them it comes")
    void shouldHaveOnePageForEachAtMost() {
        IssuerPolicy hana = IssuerPolicies.of(new IssuerCode("HANA"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IssuerPolicy(
                        hana.names(),
                        Set.of(AuthenticationMethod.values()),
                        hana.messages(),
                        hana.appCode(),
                        hana.cardIdKind(),
                        hana.launch(),
                        hana.vaccineApps()));
    }

    @Test
    @DisplayName("marks codes of digits only")
    void shouldMarkDigitsOnly() {
        assertThat(new AppCode.VirtualCard().marks()).isEqualTo(CodeMarks.NONE);
        assertThat(new AppCode.IssuerCard().marks()).isEqualTo(CodeMarks.NONE);
    }

    @ParameterizedTest(name = "{0} opens by {1} and {2}")
    @CsvSource({
        "SHINHAN, shinhan-sr-ansimclick,    com.shcard.smartpay,         572462317",
        "KB,      kb-acp,                   com.kbcard.cxh.appcard,      695436326",
        "BC,      ispmobile,                kvp.jjy.MispAndroid320,      369125087",
        "SAMSUNG, mpocket.online.ansimclick, kr.co.samsungcard.mpocket,  535125356",
        "HYUNDAI, hdcardappcardansimclick,  com.hyundaicard.appcard,     702653088",
        "LOTTE,   lotteappcard,             com.lcacApp,                 688047200",
        "HANA,    cloudpay,                 com.hanaskcard.paycla,       847268987",
        "NH,      nhallonepayansimclick,    nh.smart.nhallonepay,        1177889176",
        "WOORI,   com.wooricard.wcard,      com.wooricard.smartapp,      1499598869"
    })
    void shouldOpenTheAppsOfTheField(String code, String scheme, String androidPackage, String appStoreId) {
        AppLaunch launch = IssuerPolicies.of(new IssuerCode(code)).launch();

        assertThat(launch.iosScheme()).isEqualTo(scheme);
        assertThat(launch.androidScheme()).isEqualTo(scheme);
        assertThat(launch.androidPackage()).isEqualTo(androidPackage);
        assertThat(launch.appStoreId()).isEqualTo(appStoreId);
    }

    @ParameterizedTest(name = "{0} is handled as {1}")
    @CsvSource({
        "수협, BC", "전북, BC", "광주, BC", "제주, BC", "신협, BC", "새마을, BC", "SUHYEOP, BC", "34, BC",
        "외환, HANA", "keb, HANA", "21, HANA", "국민, KB", "KOOKMIN, KB", "kb, KB", "11, KB", "W1, WOORI"
    })
    void shouldKnowAnIssuerByItsNamesAndMembers(String name, String code) {
        assertThat(IssuerPolicies.all())
                .filteredOn(policy -> policy.names().include(name))
                .extracting(policy -> policy.code().value())
                .containsExactly(code);
    }

    @Test
    @DisplayName("has each code, name and scheme once, and says where its schemes come from")
    void shouldNameEverythingOnce() {
        List<IssuerPolicy> rows = IssuerPolicies.all();

        assertThat(rows).extracting(IssuerPolicy::code).doesNotHaveDuplicates();
        assertThat(rows.stream().flatMap(IssuerPoliciesTest::names)).doesNotHaveDuplicates();
        assertThat(rows).extracting(row -> row.launch().iosScheme()).doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> assertThat(row.launch().source()).isNotBlank());
    }

    private static Stream<String> names(IssuerPolicy row) {
        return Stream.concat(
                Stream.of(row.names().korean(), row.names().english()),
                row.names().members().stream().flatMap(member -> Stream.of(member.koreanName(), member.englishName())));
    }
}
