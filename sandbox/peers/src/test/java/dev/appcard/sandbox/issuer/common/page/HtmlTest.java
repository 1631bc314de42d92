package dev.appcard.sandbox.issuer.common.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {
    @Test
    void escapeShouldLeaveNothingThatHtmlWouldRead() {
        assertThat(Html.escape("<b a=\"1\" c='2'>&lt;")).isEqualTo("&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;lt;");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {"100>100원", "51000>51,000원", "999999999>999,999,999원"})
    void wonShouldSeparateThousands(long amount, String text) {
        assertThat(Html.won(amount)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"00, 일시불", "03, 3개월 할부", "12, 12개월 할부"})
    void installmentShouldReadAsMonths(String months, String text) {
        assertThat(Html.installment(months)).isEqualTo(text);
    }
}
