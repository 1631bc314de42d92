package dev.appcard.adapter.outbound.van.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameLengthTest {

    @ParameterizedTest
    @CsvSource({"0004, 4", "0576, 576", "9999, 9999"})
    void parseShouldTakeFourDigits(String digits, int expected) {
        assertThat(FrameLength.parse(bytes(digits))).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "0003", "-001", "+576", "57.6", " 576", "576 ", "0x10", "\u0000\u0000\u0002@"})
    void parseShouldBeEmptyWhenNoFrameHasThatLength(String digits) {
        assertThat(FrameLength.parse(bytes(digits))).isEmpty();
    }

    private static byte[] bytes(String digits) {
        return digits.getBytes(StandardCharsets.US_ASCII);
    }
}
