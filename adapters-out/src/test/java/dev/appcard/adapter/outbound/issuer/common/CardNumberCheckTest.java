package dev.appcard.adapter.outbound.issuer.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardNumberCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"4111111111111111", "5555555555554444", "9200123412341231", "0000000000000000"})
    void isValidShouldTakeSixteenDigitsWithTheirCheckDigit(String number) {
        assertThat(CardNumberCheck.isValid(number.getBytes(StandardCharsets.US_ASCII)))
                .isTrue();
    }

    @Test
    @DisplayName("any one digit changed is found")
    void isValidShouldFindAChangedDigit() {
        String number = "9200123412341231";
        for (int position = 0; position < number.length(); position++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String changed = number.substring(0, position) + digit + number.substring(position + 1);

                assertThat(CardNumberCheck.isValid(changed.getBytes(StandardCharsets.US_ASCII)))
                        .as(changed)
                        .isEqualTo(changed.equals(number));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "378282246310005", "41111111111111110", "4111-1111-1111-1111", "４１１１１１１１１１１１１１１１"})
    void isValidShouldRefuseOtherForms(String number) {
        assertThat(CardNumberCheck.isValid(number.getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
    }
}
