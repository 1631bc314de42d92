package dev.appcard.domain.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "8e03978e-40d5-43e8-bc93-6894a57f9324", "\"quoted\"", "with blanks ~"})
    void isKeyShouldTakePrintableAscii(String key) {
        assertThat(CallId.isKey(key)).isTrue();
        assertThat(CallId.isKey("k".repeat(300))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "키", "é", "a\tb", "a\nb", "a\u007f"})
    void isKeyShouldRefuseWhatIsEmptyOrOther(String key) {
        assertThat(CallId.isKey(key)).isFalse();
        assertThat(CallId.isKey("k".repeat(301))).isFalse();
    }

    @Test
    void answersShouldNotBePrinted() {
        assertThat(new CallAnswer(200, "application/json", "ko", "{\"token\":\"secret\"}"))
                .hasToString("CallAnswer(200)");
    }
}
