package dev.appcard.adapter.inbound.rest.keyin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.appcard.adapter.inbound.rest.common.ApiError;
import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.Language;
import dev.appcard.adapter.inbound.rest.common.Messages;
import dev.appcard.domain.secret.HolderIdentity;
import dev.appcard.domain.secret.KeyInCard;
import dev.appcard.domain.secret.PasswordDigits;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CardDataRequestTest {

    private static final String CARD = """
        {"cardNumber":"4111111111111111","cardExpirationYear":"29","cardExpirationMonth":"04","cardPassword":"73",
         "customerIdentityNumber":"910203","amount":50000}\
        """;

    @Test
    void readShouldGiveTheCardAndTheFieldsBesideIt() {
        try (CardDataRequest request = read(CARD)) {
            KeyInCard card = request.card();

            assertThat(card.number().reveal()).asString().isEqualTo("4111111111111111");
            assertThat(card.expiry().reveal()).asString().isEqualTo("2904");
            assertThat(card.password().map(PasswordDigits::reveal).orElseThrow())
                    .asString()
                    .isEqualTo("73");
            assertThat(card.holder().map(HolderIdentity::reveal).orElseThrow())
                    .asString()
                    .isEqualTo("910203");
            assertThat(request.<Long>read(fields -> fields.requiredWon("amount")))
                    .isEqualTo(50_000);
            assertThat(request).hasToString("CardDataRequest(***)");
        }
    }

    @Test
    void whatTheContractMayWaiveShouldBeAllowedToBeMissing() {
        String least = "{\"cardNumber\":\"4111111111111111\",\"cardExpirationYear\":\"29\","
                + "\"cardExpirationMonth\":\"04\",\"cardPassword\":null,\"customerIdentityNumber\":\" \"}";

        try (CardDataRequest request = read(least)) {
            assertThat(request.card().password()).isEmpty();
            assertThat(request.card().holder()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "customerBirthday, 910203",
        "customerBirthday, 1234567890",
        "customerIdentityNumber, 1234567890",
    })
    void theHolderShouldBeKnownByEitherNameAndForm(String name, String identity) {
        String json = CARD.replace("customerIdentityNumber", name).replace("910203", identity);

        try (CardDataRequest request = read(json)) {
            assertThat(request.card().holder().map(HolderIdentity::reveal).orElseThrow())
                    .asString()
                    .isEqualTo(identity);
        }
    }

    @Test
    void bothNamesShouldBeTakenWhereTheyAgree() {
        try (CardDataRequest request = read(CARD.replace("\"amount\"", "\"customerBirthday\":\"910203\",\"amount\""))) {
            assertThat(request.card().holder()).isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'\"cardNumber\":\"4111111111111111\"', '\"x\":1', cardNumber, INVALID_REQUEST",
        "4111111111111111, 4111111111111112, cardNumber, INVALID_CARD_NUMBER",
        "4111111111111111, 4111-1111-1111-1111, cardNumber, INVALID_CARD_NUMBER",
        "4111111111111111, ４１１１１１１１１１１１１１１１, cardNumber, INVALID_CARD_NUMBER",
        "'\"4111111111111111\"', 4111111111111111, cardNumber, INVALID_REQUEST",
        "'\"cardExpirationYear\"', '\"x\"', cardExpirationYear, INVALID_REQUEST",
        "'\"29\"', '\"2029\"', cardExpirationYear, INVALID_CARD_EXPIRATION",
        "'\"29\"', '\"2x\"', cardExpirationYear, INVALID_CARD_EXPIRATION",
        "'\"29\"', 29, cardExpirationYear, INVALID_REQUEST",
        "'\"cardExpirationMonth\"', '\"x\"', cardExpirationMonth, INVALID_REQUEST",
        "'\"04\"', '\"4\"', cardExpirationMonth, INVALID_CARD_EXPIRATION",
        "'\"04\"', '\"13\"', cardExpirationMonth, INVALID_CARD_EXPIRATION",
        "'\"04\"', '\"00\"', cardExpirationMonth, INVALID_CARD_EXPIRATION",
        "'\"73\"', '\"7\"', cardPassword, INVALID_CARD_PASSWORD",
        "'\"73\"', '\"7311\"', cardPassword, INVALID_CARD_PASSWORD",
        "'\"73\"', 73, cardPassword, INVALID_REQUEST",
        "910203, 911303, customerIdentityNumber, INVALID_BIRTH_DAY_FORMAT",
        "910203, 19910203, customerIdentityNumber, INVALID_BIRTH_DAY_FORMAT",
        "'\"customerIdentityNumber\":\"910203\"', '\"customerBirthday\":\"9\"', customerBirthday,"
                + " INVALID_BIRTH_DAY_FORMAT",
        "'\"amount\":', '\"customerBirthday\":\"910204\",\"amount\":', customerBirthday, INVALID_REQUEST",
        "'{', '{\"cardNumber\":\"1\",', body, INVALID_REQUEST",
        "'}', '', body, INVALID_REQUEST"
    })
    void readShouldNameTheFieldAndNeverItsValue(String replaced, String by, String field, String code) {
        InvalidField refused = catchThrowableOfType(
                InvalidField.class, () -> read(CARD.replace(replaced, by)).close());

        assertThat(refused).as("taken").isNotNull();
        ApiError error = refused.error();
        assertThat(error.status()).isEqualTo(400);
        assertThat(error.code()).hasToString(code);
        assertThat(error.fault().orElseThrow().field()).isEqualTo(field);
        assertThat(refused.toString() + error + Messages.of(error, Language.ENGLISH))
                .doesNotContain("4111", "910203", "911303", "7311", "2029");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void refusalsShouldSayWhatToSend(Language language) {
        InvalidField refused = catchThrowableOfType(
                InvalidField.class, () -> read(CARD.replace("\"73\"", "\"7\"")).close());

        assertThat(Messages.of(refused.error(), language))
                .startsWith("cardPassword: ")
                .hasSizeGreaterThan(30);
    }

    @Test
    void closeShouldWipeTheWholeCard() {
        CardDataRequest request = read(CARD);
        KeyInCard card = request.card();

        request.close();

        assertThatIllegalStateException().isThrownBy(() -> card.number().reveal());
        assertThatIllegalStateException().isThrownBy(() -> card.expiry().reveal());
        assertThatIllegalStateException()
                .isThrownBy(() -> card.holder().orElseThrow().reveal());
        assertThatIllegalStateException()
                .isThrownBy(() -> card.password().orElseThrow().reveal());
    }

    private static CardDataRequest read(String json) {
        return CardDataRequest.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
