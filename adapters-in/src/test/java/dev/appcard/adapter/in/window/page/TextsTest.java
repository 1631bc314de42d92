package dev.appcard.adapter.in.window.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.in.window.leave.FailureCode;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.Instalment;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]+}");

    @Test
    void bothLanguagesShouldHaveTheSameKeysAndPlaces() throws IOException {
        assertThat(placesByKey("ko")).isNotEmpty().isEqualTo(placesByKey("en"));
    }

    @ParameterizedTest
    @EnumSource(FailureCode.class)
    void everyFailureShouldHaveItsSentence(FailureCode code) {
        assertThat(Texts.forReader(List.of()).get("failure." + code)).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"'', ko", "ko-KR, ko", "en-US, en", "de;q=1.0|en;q=0.5, en", "ja, ko", "*, ko"})
    void forReaderShouldBeKoreanUnlessEnglishIsAskedFor(String accepted, String language) {
        List<Locale> languages = accepted.isEmpty()
                ? List.of()
                : Locale.LanguageRange.parse(accepted.replace('|', ',')).stream()
                        .map(range -> Locale.forLanguageTag(range.getRange()))
                        .toList();

        assertThat(Texts.forReader(languages).language()).isEqualTo(language);
    }

    @Test
    void amountsAndPlansShouldReadAsInKorea() {
        Texts korean = Texts.forReader(List.of());

        assertThat(korean.won(Money.won(52_000))).isEqualTo("52,000원");
        assertThat(korean.instalment(Instalment.AT_ONCE)).isEqualTo("일시불");
        assertThat(korean.instalment(new Instalment(12))).isEqualTo("12개월");
    }

    private static TreeMap<String, List<String>> placesByKey(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream("/messages/window_" + language + ".properties")),
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
