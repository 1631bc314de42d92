package dev.appcard.adapter.in.window.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.in.rest.common.Language;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.Instalment;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]+}");

    @Test
    void bothLanguagesShouldHaveTheSameKeysAndPlaces() throws IOException {
        assertThat(placesByKey("ko")).isNotEmpty().isEqualTo(placesByKey("en"));
    }

    @Test
    void amountsAndPlansShouldReadAsInKorea() {
        Texts korean = Texts.of(Language.KOREAN);

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
