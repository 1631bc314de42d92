package dev.appcard.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {"100>100원", "51000>51,000원", "999999999>999,999,999원"})
    void wonShouldSeparateThousands(long amount, String text) {
        assertThat(PageText.won(amount)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"00, 일시불", "03, 3개월 할부", "12, 12개월 할부"})
    void installmentShouldReadAsMonths(String months, String text) {
        assertThat(PageText.installment(months)).isEqualTo(text);
    }
}
