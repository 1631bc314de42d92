package dev.appcard.adapter.inbound.rest.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import dev.appcard.adapter.inbound.rest.common.RepeatableCall;
import dev.appcard.adapter.inbound.rest.common.Requests;
import dev.appcard.adapter.inbound.rest.common.Waited;
import dev.appcard.adapter.inbound.rest.payment.PaymentJsons;
import dev.appcard.adapter.inbound.rest.security.Callers;
import dev.appcard.adapter.inbound.rest.security.CallingMerchant;
import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.billing.BillingKeyUseCase;
import dev.appcard.application.port.inbound.billing.IssueBillingKeyUseCase;
import dev.appcard.application.port.inbound.billing.OpenRegistrationUseCase;
import dev.appcard.application.port.inbound.billing.RegisterCardDataUseCase;
import dev.appcard.application.settings.GatewayAddresses;
import dev.appcard.domain.approval.Decline;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.billing.Registration;
import dev.appcard.domain.billing.RegistrationOrder;
import dev.appcard.domain.identifier.RegistrationKey;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.secret.KeyInCard;
import dev.appcard.domain.window.ReturnAddresses;
import dev.appcard.domain.window.WindowPreferences;
import dev.appcard.domain.window.WindowTerms;
import dev.appcard.domain.window.WindowToken;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;

class AuthorizationResourceTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final String OPENING = """
        {"method":"CARD","customerKey":"customer-17","successUrl":"http://localhost/s?a=1","failUrl":"http://localhost/f",
         "customerEmail":"a@b.kr","customerName":"김토스"}\
        """;
    private static final String ISSUING = "{\"authKey\":\"reg_1.abc\",\"customerKey\":\"customer-17\"}";
    private static final String CARD = """
        {"cardNumber":"4111111111111111","cardExpirationYear":"29","cardExpirationMonth":"04","cardPassword":"73",
         "customerIdentityNumber":"910203","customerKey":"customer-17","customerName":"김토스"}\
        """;
    private static final String BILLING_OBJECT = """
        {"mId":"demo","customerKey":"customer-17","authenticatedAt":"2026-11-22T23:59:58+09:00","method":"카드",\
        "billingKey":"bill_0123456789abcdef0123",\
        "card":{"issuerCode":"61","acquirerCode":"61","number":null,"cardType":"미확인","ownerType":"미확인"},\
        "cardCompany":"현대","cardNumber":null}\
        """;
    private static final String BILLING_OBJECT_OF_KEYED_IN = """
        {"mId":"demo","customerKey":"customer-17","authenticatedAt":"2026-11-22T23:59:58+09:00","method":"카드",\
        "billingKey":"bill_0123456789abcdef0123",\
        "card":{"issuerCode":"11","acquirerCode":"31","number":"943301******1234","cardType":"미확인",\
        "ownerType":"미확인"},"cardCompany":"국민","cardNumber":"943301******1234"}\
        """;

    private final OpenRegistrationUseCase openRegistration = mock(OpenRegistrationUseCase.class);
    private final IssueBillingKeyUseCase issueBillingKey = mock(IssueBillingKeyUseCase.class);
    private final RegisterCardDataUseCase registerCardData = mock(RegisterCardDataUseCase.class);
    private final BillingKeyUseCase cards = mock(BillingKeyUseCase.class);
    private final CallingMerchant caller = new CallingMerchant();
    private final HttpHeaders headers = Requests.headers(Requests.JSON);
    private final AuthorizationResource resource = new AuthorizationResource(
            openRegistration,
            issueBillingKey,
            registerCardData,
            cards,
            caller,
            new RepeatableCall(Waited.calls()),
            new BillingJson(new GatewayAddresses("https://pay.example"), PaymentJsons.issuers()));

    @BeforeEach
    void identify() {
        caller.become(Callers.server(Cards.MERCHANT));
    }

    @Test
    void openShouldAnswerTheWindowAndNothingElse() {
        ReturnAddresses addresses = new ReturnAddresses("http://localhost/s?a=1", "http://localhost/f", null);
        Customer customer = new Customer("customer-17", "김토스", "a@b.kr", null);
        when(openRegistration.open(Cards.MERCHANT, "customer-17", customer, addresses, WindowPreferences.NONE))
                .thenReturn(new CommandResult.Done<>(registration(addresses)));

        assertThat(Waited.answer(resource.open(headers, Requests.stream(OPENING))))
                .hasToString("{\"checkout\":{\"url\":\"https://pay.example/window/" + "t".repeat(43) + "\"}}");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"CARD\"', '\"TRANSFER\"', method",
        "'\"method\"', '\"x\"', method",
        "'\"customerKey\"', '\"x\"', customerKey",
        "'\"customer-17\"', '\"@@ANONYMOUS\"', customerKey",
        "'\"customer-17\"', '\"a b\"', customerKey",
        "'\"successUrl\"', '\"x\"', successUrl",
        "'\"failUrl\"', '\"x\"', failUrl",
        "김토스, 4111-1111-1111-1111, customerName",
        "a@b.kr, nobody, customerEmail"
    })
    void openShouldNameTheFieldThatItCannotTake(String replaced, String by, String field) {
        assertThat(Refusals.of(
                        () -> Waited.answer(resource.open(headers, Requests.stream(OPENING.replace(replaced, by))))))
                .isEqualTo("400 INVALID_REQUEST " + field);
        verifyNoInteractions(openRegistration);
    }

    static Stream<Arguments> openingRefusals() {
        return Stream.of(
                Arguments.of(
                        new CommandResult.Rejected<>(
                                new Rejection.Field("successUrl", Rejection.FieldReason.ADDRESS_NOT_REGISTERED)),
                        "400 INVALID_REQUEST successUrl"),
                Arguments.of(
                        new CommandResult.Rejected<>(Rejection.OfContract.NOT_CONTRACTED), "403 FORBIDDEN_REQUEST"),
                Arguments.of(
                        new CommandResult.Rejected<>(Rejection.OfContract.NOT_OFFERED), "400 NOT_SUPPORTED_METHOD"));
    }

    @ParameterizedTest
    @MethodSource("openingRefusals")
    void openShouldAnswerRefusals(CommandResult<Registration> outcome, String refusal) {
        when(openRegistration.open(any(), any(), any(), any(), any())).thenReturn(outcome);

        assertThat(Refusals.of(() -> Waited.answer(resource.open(headers, Requests.stream(OPENING)))))
                .isEqualTo(refusal);
    }

    @Test
    void issueShouldAnswerTheBillingObject() {
        when(issueBillingKey.issue(Cards.MERCHANT.id(), "reg_1.abc", "customer-17"))
                .thenReturn(new CommandResult.Done<>(Cards.ofHyundai()));

        assertThat(Waited.answer(resource.issue(headers, Requests.stream(ISSUING))))
                .hasToString(BILLING_OBJECT);
    }

    static Stream<Arguments> issuingRefusals() {
        return Stream.of(
                Arguments.of(
                        new CommandResult.Rejected<>(Rejection.OfCard.AUTH_KEY_NOT_VALID),
                        "400 INVALID_BILL_KEY_REQUEST"),
                Arguments.of(
                        new CommandResult.Rejected<>(Rejection.OfCard.CUSTOMER_DIFFERS),
                        "403 NOT_MATCHES_CUSTOMER_KEY"));
    }

    @ParameterizedTest
    @MethodSource("issuingRefusals")
    void issueShouldAnswerRefusals(CommandResult<RegisteredCard> outcome, String refusal) {
        when(issueBillingKey.issue(any(), any(), any())).thenReturn(outcome);

        assertThat(Refusals.of(() -> Waited.answer(resource.issue(headers, Requests.stream(ISSUING)))))
                .isEqualTo(refusal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"authKey", "customerKey"})
    void issueShouldNeedBoth(String field) {
        String without = ISSUING.replace("\"" + field + "\"", "\"x\"");

        assertThat(Refusals.of(() -> Waited.answer(resource.issue(headers, Requests.stream(without)))))
                .isEqualTo("400 INVALID_REQUEST " + field);
    }

    @Test
    void registerShouldAnswerTheBillingObjectAndWipeTheCard() {
        ArgumentCaptor<KeyInCard> card = ArgumentCaptor.forClass(KeyInCard.class);
        Customer customer = new Customer("customer-17", "김토스", null, null);
        when(registerCardData.register(eq(Cards.MERCHANT), card.capture(), eq("customer-17"), eq(customer), any()))
                .thenReturn(new PaymentResult.Approved<>(Cards.keyedIn()));

        assertThat(Waited.answer(resource.register(headers, Requests.stream(CARD))))
                .hasToString(BILLING_OBJECT_OF_KEYED_IN);
        assertThatIllegalStateException()
                .isThrownBy(() -> card.getValue().number().reveal());
    }

    static Stream<Arguments> registeringRefusals() {
        return Stream.of(
                Arguments.of(refused(DeclineReason.PASSWORD_WRONG), "400 INVALID_PASSWORD"),
                Arguments.of(refused(DeclineReason.LOST_OR_STOLEN), "403 INVALID_CARD_LOST_OR_STOLEN"),
                Arguments.of(
                        new PaymentResult.Rejected<>(Rejection.OfCard.NO_KEY_GIVEN), "400 NOT_SUPPORTED_CARD_TYPE"),
                Arguments.of(
                        new PaymentResult.Rejected<>(Rejection.OfContract.NOT_CONTRACTED), "403 FORBIDDEN_REQUEST"),
                Arguments.of(
                        new PaymentResult.Rejected<>(Rejection.OfContract.NOT_OFFERED), "400 NOT_SUPPORTED_METHOD"),
                Arguments.of(
                        new PaymentResult.Rejected<>(
                                new Rejection.Field("cardPassword", Rejection.FieldReason.MISSING)),
                        "400 INVALID_REQUEST cardPassword"),
                Arguments.of(new PaymentResult.Rejected<>(Rejection.OfCard.EXPIRED), "400 INVALID_CARD_EXPIRATION"),
                Arguments.of(
                        new PaymentResult.Rejected<>(Rejection.OfContract.VERIFICATION_OVER_LIMIT),
                        "400 EXCEED_MAX_AMOUNT"),
                Arguments.of(
                        new PaymentResult.Rejected<>(Rejection.OfContract.DAILY_NUMBER_REACHED),
                        "403 EXCEED_MAX_DAILY_PAYMENT_COUNT"),
                Arguments.of(new PaymentResult.NotSent<>(), "500 PROVIDER_ERROR"),
                Arguments.of(new PaymentResult.Unknown<>(), "500 FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING"));
    }

    @ParameterizedTest
    @MethodSource("registeringRefusals")
    void registerShouldAnswerRefusalsAndWipeTheCard(PaymentResult<RegisteredCard> outcome, String refusal) {
        ArgumentCaptor<KeyInCard> card = ArgumentCaptor.forClass(KeyInCard.class);
        when(registerCardData.register(any(), card.capture(), any(), any(), any()))
                .thenReturn(outcome);

        assertThat(Refusals.of(() -> Waited.answer(resource.register(headers, Requests.stream(CARD)))))
                .isEqualTo(refusal);
        assertThatIllegalStateException()
                .isThrownBy(() -> card.getValue().number().reveal());
    }

    @Test
    void registerShouldNeedACustomer() {
        String anonymous = CARD.replace("customer-17", "@@ANONYMOUS");

        assertThat(Refusals.of(() -> Waited.answer(resource.register(headers, Requests.stream(anonymous)))))
                .isEqualTo("400 INVALID_REQUEST customerKey");
        verifyNoInteractions(registerCardData);
    }

    @Test
    void showShouldAnswerTheBillingObjectToWhoeverNamesTheCustomer() {
        when(cards.byKey(Cards.MERCHANT.id(), Cards.KEY)).thenReturn(Optional.of(Cards.ofHyundai()));

        assertThat(show(Cards.KEY.value(), "customer-17")).hasToString(BILLING_OBJECT);
        assertThat(Refusals.of(() -> show(Cards.KEY.value(), "customer-18"))).isEqualTo("403 NOT_MATCHES_CUSTOMER_KEY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bill_", "bill_0123456789abcdef012%", "bill_0123456789abcdef012.", "' or 1=1--0123456789"})
    void showShouldNotFindWhatNobodyCanHave(String key) {
        assertThat(Refusals.of(() -> show(key, "customer-17"))).isEqualTo("404 NOT_FOUND_BILLING");
        verifyNoInteractions(cards);
    }

    @Test
    void showShouldNotFindWhatIsNotThisMerchants() {
        when(cards.byKey(any(), any())).thenReturn(Optional.empty());

        assertThat(Refusals.of(() -> show(Cards.KEY.value(), "customer-17"))).isEqualTo("404 NOT_FOUND_BILLING");
        verify(cards).byKey(Cards.MERCHANT.id(), Cards.KEY);
    }

    private JsonObject show(String key, String customerKey) {
        return Waited.answer(resource.show(key, headers, Requests.stream("{\"customerKey\":\"" + customerKey + "\"}")));
    }

    private static PaymentResult<RegisteredCard> refused(DeclineReason reason) {
        return new PaymentResult.Declined<>(new Decline(reason, "0019", "비밀번호", ""));
    }

    private static Registration registration(ReturnAddresses addresses) {
        return Registration.open(new RegistrationOrder(
                new RegistrationKey("reg_0123456789abcdef0123"),
                Cards.KEY,
                Cards.MERCHANT.id(),
                "customer-17",
                Customer.UNKNOWN,
                new WindowTerms(new WindowToken("t".repeat(43)), addresses, WindowPreferences.NONE, NOW),
                NOW));
    }
}
