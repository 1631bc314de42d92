package dev.appcard.adapter.inbound.window.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.adapter.inbound.rest.common.Language;
import dev.appcard.adapter.inbound.window.WindowSamples;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.issuer.Member;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.StateName;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WindowTextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]+}");

    @Test
    void bothLanguagesShouldHaveTheSameKeysAndPlaces() throws IOException {
        assertThat(placesByKey("ko")).isNotEmpty().isEqualTo(placesByKey("en"));
    }

    /** A sentence for registrations that stands in for none would never be read. */
    @Test
    void whatIsSaidOfRegistrationsShouldStandInForSomething() throws IOException {
        Set<String> keys = placesByKey("ko").keySet();

        assertThat(keys.stream()
                        .filter(key -> key.startsWith("registration."))
                        .map(key -> key.substring("registration.".length()))
                        .filter(key -> !key.startsWith("purpose") && !key.startsWith("failure.")))
                .hasSizeGreaterThan(20)
                .allMatch(keys::contains);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aRegistrationShouldBeSpokenOfInItsOwnWordsAndAPaymentInIts(Language language) {
        WindowTexts paying = WindowTexts.of(language);
        WindowTexts registering =
                paying.about(WindowSamples.registration(StateName.READY).session());

        assertThat(registering.get("pay", "1")).isNotEqualTo(paying.get("pay", "1"));
        assertThat(registering.get("cancel")).isEqualTo(paying.get("cancel"));
        assertThat(registering.failure(ErrorCode.PAY_PROCESS_CANCELED))
                .isNotEqualTo(paying.failure(ErrorCode.PAY_PROCESS_CANCELED));
        assertThat(registering.failure(ErrorCode.INVALID_PASSWORD))
                .isEqualTo(paying.failure(ErrorCode.INVALID_PASSWORD));
    }

    @Test
    void amountsAndPlansShouldReadAsInKorea() {
        WindowTexts korean = WindowTexts.of(Language.KOREAN);

        assertThat(korean.won(Money.won(52_000))).isEqualTo("52,000원");
        assertThat(korean.instalment(Instalment.AT_ONCE)).isEqualTo("일시불");
        assertThat(korean.instalment(new Instalment(12))).isEqualTo("12개월");
    }

    @ParameterizedTest
    @CsvSource({"KB, 국민카드, Kookmin Card", "BC, 비씨카드, BC Card", "NH, 농협카드, Nonghyeop Card", "HANA, 하나카드, Hana Card"})
    void issuersShouldBeNamedInBothLanguages(IssuerCode issuer, String korean, String english) {
        assertThat(WindowTexts.of(Language.KOREAN).issuer(IssuerPolicies.of(issuer)))
                .isEqualTo(korean);
        assertThat(WindowTexts.of(Language.ENGLISH).issuer(IssuerPolicies.of(issuer)))
                .isEqualTo(english);
    }

    @Test
    void membersShouldBeNamedInBothLanguages() {
        assertThat(WindowTexts.of(Language.KOREAN).issuer(new Member("제주", "JEJUBANK", "42")))
                .isEqualTo("제주카드");
        assertThat(WindowTexts.of(Language.ENGLISH).issuer(new Member("제주", "JEJUBANK", "42")))
                .isEqualTo("Jeju Bank Card");
        assertThat(WindowTexts.of(Language.ENGLISH).issuer(new Member("외환", "KEB", "21")))
                .isEqualTo("KEB Card");
    }

    @ParameterizedTest
    @EnumSource(AuthenticationMethod.class)
    void everyWayShouldHaveALabel(AuthenticationMethod method) {
        assertThat(WindowTexts.of(Language.KOREAN).way(method)).contains("결제");
        assertThat(WindowTexts.of(Language.ENGLISH).way(method)).startsWith("Pay ");
    }

    @Test
    void interestFreePlansShouldSaySo() {
        assertThat(WindowTexts.of(Language.KOREAN).interestFree(new Instalment(3)))
                .isEqualTo("3개월 (무이자)");
        assertThat(WindowTexts.of(Language.ENGLISH).interestFree(new Instalment(3)))
                .isEqualTo("3 months (interest-free)");
    }

    private static TreeMap<String, List<String>> placesByKey(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                Objects.requireNonNull(
                        WindowTexts.class.getResourceAsStream("/messages/window_" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(
                        key -> key,
                        key -> PLACE.matcher(properties.getProperty(key))
                                .results()
                                .map(found -> found.group())
                                .sorted()
                                .toList(),
                        (first, _) -> first,
                        TreeMap::new));
    }
}
