package dev.appcard.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.testing.Seed;
import java.nio.charset.Charset;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EucKrTextTest {

    private static final Charset EUC_KR = Charset.forName("EUC-KR");

    @ParameterizedTest
    @CsvSource({
        "원두 커피, 9, 원두 커피",
        "원두 커피, 8, 원두 커",
        "원두 커피, 7, 원두 커",
        "원두 커피, 5, '원두 '",
        "원두 커피, 1, ''",
        "원두 커피, 0, ''",
        "a원, 2, a",
        "커피☕한잔, 50, 커피?한잔",
        "선물\uD83C\uDF81상자, 50, 선물?상자",
        "커피|우유, 50, 커피 우유"
    })
    void cutShouldKeepWholeCharactersWithinTheBytes(String text, int bytes, String expected) {
        assertThat(EucKrText.cut(text, bytes)).isEqualTo(expected);
    }

    @Test
    void cutShouldDropControlCharactersAndJoinLooseHangulLetters() {
        assertThat(EucKrText.cut("커\u0000피\r\n\u007f\u0085", 50)).isEqualTo("커피");
        assertThat(EucKrText.cut("\u110F\u1165\u1111\u1175", 4)).isEqualTo("커피");
    }

    @Test
    @DisplayName("any text comes out within the bytes, mappable, without | and control characters")
    void cutShouldHoldItsPromiseForAnyText() {
        RandomGenerator random = Seed.of(getClass());
        for (int run = 0; run < 2_000; run++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(60), 0, Character.MAX_CODE_POINT).forEach(text::appendCodePoint);
            random.ints(random.nextInt(60), 0xAC00, 0xD7A4).forEach(text::appendCodePoint);

            String cut = EucKrText.cut(text.toString(), 50);

            assertThat(cut.getBytes(EUC_KR).length).isLessThanOrEqualTo(50);
            assertThat(new String(cut.getBytes(EUC_KR), EUC_KR)).isEqualTo(cut);

            assertThat(cut).doesNotContain("|").doesNotContainPattern("\\p{Cntrl}");
        }
    }
}
