package dev.appcard.sandbox.van;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.sandbox.van.telegram.AnswerField;
import dev.appcard.sandbox.van.telegram.ApprovalField;
import dev.appcard.sandbox.van.telegram.CancelField;
import dev.appcard.sandbox.van.telegram.FieldWriter;
import dev.appcard.sandbox.van.telegram.HeaderField;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {
    @Test
    @DisplayName("Header offsets and the lengths of all parts are those of the description")
    void layoutsShouldBeAsDescribed() {
        List<Integer> offsets = HeaderField.LAYOUT.fields().stream()
                .map(HeaderField.LAYOUT::offset)
                .toList();

        assertThat(offsets)
                .containsExactly(0, 4, 5, 9, 11, 12, 26, 36, 86, 136, 149, 199, 200, 250, 251, 252, 264, 265);
        assertThat(HeaderField.LAYOUT.length()).isEqualTo(300);
        assertThat(ApprovalField.LAYOUT.length()).isEqualTo(280);
        assertThat(CancelField.LAYOUT.length()).isEqualTo(150);
        assertThat(AnswerField.LAYOUT.length()).isEqualTo(280);
    }

    @ParameterizedTest
    @CsvSource({
        "가나다라마바사아, 가나다라마바사아",
        "가나다라마바사아자, 가나다라마바사아",
        "a가나다라마바사아, 'a가나다라마바사 '",
        "한도초과, '한도초과        '",
        "똠방각하, '?방각하         '"
    })
    void textShouldBeCutAtACharacterAndPadded(String text, String expected) {
        byte[] body = new FieldWriter<>(AnswerField.LAYOUT)
                .text(AnswerField.MESSAGE_1, text)
                .bytes();

        assertThat(new String(body, 55, 16, Bytes.KOREAN)).isEqualTo(expected);
        assertThat(new String(body, 0, 55, Bytes.KOREAN)).isBlank();
        assertThat(new String(body, 71, 209, Bytes.KOREAN)).isBlank();
    }
}
