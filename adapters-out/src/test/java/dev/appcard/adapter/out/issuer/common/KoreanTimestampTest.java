package dev.appcard.adapter.out.issuer.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KoreanTimestampTest {

    @Test
    void ofShouldWriteKoreanTimeAcrossMidnight() {
        assertThat(KoreanTimestamp.of(Instant.parse("2026-12-31T15:04:05.999Z"))).isEqualTo("20270101000405");
    }

    @Test
    void parseShouldReadWhatOfWrites() {
        assertThat(KoreanTimestamp.parse("20270101000405")).hasValue(Instant.parse("2026-12-31T15:04:05Z"));
        assertThat(KoreanTimestamp.parse("20280229235959")).hasValue(Instant.parse("2028-02-29T14:59:59Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2027010100040",
                "202701010004055",
                "20270229000000",
                "20271301000000",
                "20270101240000",
                "20270101006000",
                "20270101000060",
                "2027-1-1000000",
                "20270101 00405",
                "+2027010100040",
                "２０２７０１０１００００００"
            })
    void parseShouldGiveNothingForAnythingElse(String text) {
        assertThat(KoreanTimestamp.parse(text)).isEmpty();
    }
}
