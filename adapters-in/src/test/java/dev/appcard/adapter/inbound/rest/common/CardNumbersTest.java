package dev.appcard.adapter.inbound.rest.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    @CsvSource({
        "4111111111111111, ****************",
        "카드4111111111111111로, 카드****************로",
        "4111.1111.1111.1111., ****.****.****.****.",
        "4111  1111  1111  1111, ****  ****  ****  ****",
        "4111_1111/1111-1111, ****_****/****-****",
        "４１１１１１１１１１１１１１１１, ****************",
        "3782 822463 10005, **** ****** *****",
        "9430000000000001, ****************",
        "1234 4111 1111 1111 1111, 1234 **** **** **** ****",
        "4111111111111111 4111111111111111, **************** ****************"
    })
    void maskedShouldHaveStarsForEveryDigitOfACardNumber(String text, String masked) {
        assertThat(CardNumbers.masked(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "e0d64614-4591-4405-895b-69993a1f6ea5",
                "356938035643809",
                "391-910101-45607",
                "4111111111111112",
                "A4111111111111111",
                "4111111111111111-0001",
                "41111111111111114111111111111111",
                "order 20261122000000000"
            })
    void maskedShouldLeaveOtherTokensAlone(String text) {
        assertThat(CardNumbers.masked(text)).isEqualTo(text);
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
