package dev.appcard.adapter.inbound.rest.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111111111111111",
                "card 4111-1111-1111-1111.",
                "4111 1111 1111 1111",
                "카드5555555555554444번",
                "378282246310005",
                "30569309025904",
                "2223003122003222",
                "9430000000000001"
            })
    void isInShouldFindCardNumbers(String text) {
        assertThat(CardNumbers.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4111111111111112",
                "order 20261122000000000",
                "010-1234-5678",
                "411111111111111",
                "8801234567890",
                "토스 티셔츠 외 2건",
                "41111111111111114111111111111111"
            })
    void isInShouldLeaveOtherDigitsAlone(String text) {
        assertThat(CardNumbers.isIn(text)).isFalse();
    }
}
