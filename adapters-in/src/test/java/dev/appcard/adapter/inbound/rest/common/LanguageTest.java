package dev.appcard.adapter.inbound.rest.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-US", "EN", "en-GB,ko;q=0.9", "fr,en;q=0.5", "ko;q=0.2,en;q=0.8"})
    void ofShouldBeEnglishWhenEnglishComesFirst(String header) {
        assertThat(Language.of(header)).isEqualTo(Language.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ko", "ko-KR,ko;q=0.9,en;q=0.8", "fr", "*", "en;q=0", ";;;", "en;q=x", "\u0000"})
    void ofShouldBeKoreanOtherwise(String header) {
        assertThat(Language.of(header)).isEqualTo(Language.KOREAN);
    }

    @Test
    void ofShouldBeKoreanWhenThereIsNoHeader() {
        assertThat(Language.of(null)).isEqualTo(Language.KOREAN);
    }
}
