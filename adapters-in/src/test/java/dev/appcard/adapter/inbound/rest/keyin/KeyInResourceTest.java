package dev.appcard.adapter.inbound.rest.keyin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import dev.appcard.adapter.inbound.rest.common.ApiFailure;
import dev.appcard.adapter.inbound.rest.common.RepeatableCall;
import dev.appcard.adapter.inbound.rest.common.Requests;
import dev.appcard.adapter.inbound.rest.common.Waited;
import dev.appcard.adapter.inbound.rest.payment.PaymentJsons;
import dev.appcard.adapter.inbound.rest.payment.PaymentSamples;
import dev.appcard.adapter.inbound.rest.security.Callers;
import dev.appcard.adapter.inbound.rest.security.CallingMerchant;
import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.keyin.KeyInPaymentUseCase;
import dev.appcard.application.port.inbound.keyin.KeyInPaymentUseCase.KeyInPayment;
import dev.appcard.application.port.inbound.payment.Paid;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.billing.CardSummary;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.billing.TokenIssuer;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.instalment.InterestPayer;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentMethod;
import dev.appcard.domain.payment.PaymentState.Declined;
import dev.appcard.domain.payment.Purchase;
import dev.appcard.domain.secret.KeyInCard;
import dev.appcard.domain.secret.Sealed;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.ArgumentCaptor;

class KeyInResourceTest {

    private static final String LEAST = """
        {"cardNumber":"4111111111111111","cardExpirationYear":"29","cardExpirationMonth":"04","cardPassword":"73",
         "customerIdentityNumber":"910203","amount":50000,"orderId":"order-0001"}\
        """;

    private final KeyInPaymentUseCase keyIn = mock(KeyInPaymentUseCase.class);
    private final CallingMerchant caller = new CallingMerchant();
    private final HttpHeaders headers = Requests.headers(Requests.JSON);
    private final KeyInResource resource =
            new KeyInResource(keyIn, caller, new RepeatableCall(Waited.calls()), PaymentJsons.json());

    @BeforeEach
    void identify() {
        caller.become(Callers.server(PaymentSamples.MERCHANT));
    }

    @Test
    void payShouldAnswerThePaymentAndWipeTheCard() {
        ArgumentCaptor<KeyInCard> card = ArgumentCaptor.forClass(KeyInCard.class);
        KeyInPayment command = new KeyInPayment(
                new Purchase(new OrderId("order-0001"), "", Money.won(50_000), Money.ZERO, Customer.UNKNOWN),
                InstalmentPlan.AT_ONCE,
                false);
        when(keyIn.pay(eq(PaymentSamples.MERCHANT), card.capture(), eq(command), any()))
                .thenReturn(paid(Optional.empty()));

        JsonObject answer = pay(LEAST);

        assertThat(answer.getString("payType")).isEqualTo("CARD_KEYIN");
        assertThat(answer.getString("type")).isEqualTo("NORMAL");
        assertThat(answer.isNull("checkout")).isTrue();
        assertThat(answer).doesNotContainKey("billingKey");
        assertThatIllegalStateException()
                .isThrownBy(() -> card.getValue().number().reveal());
    }

    @Test
    void payShouldTakeEverythingAndAnswerTheBillingKey() {
        KeyInPayment command = new KeyInPayment(
                new Purchase(
                        new OrderId("order-0001"),
                        "커피",
                        Money.won(60_000),
                        Money.won(1_000),
                        new Customer("customer-17", "김토스", "a@b.kr", null)),
                new InstalmentPlan(new Instalment(3), InterestPayer.MERCHANT),
                true);
        when(keyIn.pay(any(), any(), eq(command), any())).thenReturn(paid(Optional.of(card())));
        String json = with(LEAST.replace("50000", "\"60000\""), """
            "orderName":"커피","cardInstallmentPlan":3,"useFreeInstallmentPlan":true,"taxFreeAmount":1000,
            "customerEmail":"a@b.kr","consumerName":"김토스","customerKey":"customer-17","issueBillingKey":true,
            "vbv":{"eci":"05"},"taxAmount":0\
            """);

        assertThat(pay(json).getString("billingKey")).isEqualTo("bill_0123456789abcdef0123");
    }

    @Test
    void payShouldAnswerNoBillingKeyWhereTheVanGaveNone() {
        when(keyIn.pay(any(), any(), any(), any())).thenReturn(paid(Optional.empty()));

        JsonObject answer = pay(with(LEAST, "\"customerKey\":\"customer-17\",\"issueBillingKey\":true"));

        assertThat(answer.isNull("billingKey")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'\"amount\":50000', INVALID_REQUEST amount", "'\"orderId\":\"order-0001\"', INVALID_REQUEST orderId"})
    void payShouldNeedTheOrder(String removed, String refusal) {
        assertThat(refusal(() -> pay(LEAST.replace(removed, "\"x\":1")))).isEqualTo("400 " + refusal);
        verifyNoInteractions(keyIn);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"orderName\":\"4111-1111-1111-1111\" | INVALID_REQUEST orderName",
                "\"customerName\":\"4111 1111 1111 1111\" | INVALID_REQUEST customerName",
                "\"consumerName\":\"4111111111111111\" | INVALID_REQUEST consumerName",
                "\"customerName\":\"김\",\"consumerName\":\"이\" | INVALID_REQUEST consumerName",
                "\"customerBirthday\":\"910204\" | INVALID_REQUEST customerBirthday",
                "\"issueBillingKey\":\"true\" | INVALID_REQUEST issueBillingKey",
                "\"issueBillingKey\":true | INVALID_REQUEST customerKey",
                "\"issueBillingKey\":true,\"customerKey\":\"@@ANONYMOUS\" | INVALID_REQUEST customerKey",
                "\"cardInstallmentPlan\":1 | INVALID_CARD_INSTALLMENT_PLAN cardInstallmentPlan",
                "\"useFreeInstallmentPlan\":\"Y\" | INVALID_REQUEST useFreeInstallmentPlan",
                "\"taxFreeAmount\":50001 | INVALID_REQUEST taxFreeAmount"
            })
    void payShouldNameTheFieldThatItCannotTake(String field, String refusal) {
        assertThat(refusal(() -> pay(with(LEAST, field)))).isEqualTo("400 " + refusal);
        verifyNoInteractions(keyIn);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(refused(DeclineReason.OVER_LIMIT), "403 EXCEED_MAX_AMOUNT"),
                Arguments.of(refused(DeclineReason.HOLDER_MISMATCH), "400 INVALID_CARD_IDENTITY"),
                Arguments.of(refused(DeclineReason.KEY_IN_NOT_ALLOWED), "403 INVALID_AUTHORIZE_AUTH"),
                Arguments.of(
                        new PaymentResult.Rejected<>(Rejection.OfContract.NOT_CONTRACTED), "403 FORBIDDEN_REQUEST"),
                Arguments.of(
                        new PaymentResult.Rejected<>(Rejection.OfContract.NOT_OFFERED), "400 NOT_SUPPORTED_METHOD"),
                Arguments.of(
                        new PaymentResult.Rejected<>(
                                new Rejection.Field("customerIdentityNumber", Rejection.FieldReason.MISSING)),
                        "400 INVALID_REQUEST customerIdentityNumber"),
                Arguments.of(new PaymentResult.Rejected<>(Rejection.OfCard.EXPIRED), "400 INVALID_CARD_EXPIRATION"),
                Arguments.of(new PaymentResult.Rejected<>(Rejection.OfOrder.TAKEN), "400 DUPLICATED_ORDER_ID"),
                Arguments.of(
                        new PaymentResult.Rejected<>(new Rejection.TooLittleForInstalments(Money.won(50_000))),
                        "400 INVALID_CARD_INSTALLMENT_PLAN cardInstallmentPlan"),
                Arguments.of(
                        new PaymentResult.Rejected<>(new Rejection.AmountOverLimit(Money.won(10_000))),
                        "400 EXCEED_MAX_AMOUNT amount"),
                Arguments.of(
                        new PaymentResult.Rejected<>(Rejection.OfContract.DAILY_NUMBER_REACHED),
                        "403 EXCEED_MAX_DAILY_PAYMENT_COUNT"),
                Arguments.of(new PaymentResult.NotSent<>(), "500 PROVIDER_ERROR"),
                Arguments.of(new PaymentResult.Unknown<>(), "500 FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void payShouldAnswerRefusalsAndWipeTheCard(PaymentResult<Paid> outcome, String refusal) {
        ArgumentCaptor<KeyInCard> card = ArgumentCaptor.forClass(KeyInCard.class);
        when(keyIn.pay(any(), card.capture(), any(), any())).thenReturn(outcome);

        assertThat(refusal(() -> pay(LEAST))).isEqualTo(refusal);
        assertThatIllegalStateException()
                .isThrownBy(() -> card.getValue().expiry().reveal());
    }

    private JsonObject pay(String json) {
        return Waited.answer(resource.pay(headers, Requests.stream(json)));
    }

    private static String with(String json, String fields) {
        return json.substring(0, json.lastIndexOf('}')) + "," + fields + "}";
    }

    private static String refusal(ThrowingCallable call) {
        ApiFailure refused = catchThrowableOfType(ApiFailure.class, call);
        assertThat(refused).as("taken").isNotNull();
        String field = refused.error().fault().map(fault -> " " + fault.field()).orElse("");
        return refused.error().status() + " " + refused.error().code() + field;
    }

    private static PaymentResult<Paid> paid(Optional<RegisteredCard> card) {
        Payment payment = PaymentSamples.approvedBy(new PaymentMethod.ByKeyIn(InstalmentPlan.AT_ONCE));
        return new PaymentResult.Approved<>(new Paid(payment, card));
    }

    private static PaymentResult<Paid> refused(DeclineReason reason) {
        return new PaymentResult.Declined<>(((Declined) PaymentSamples.declined(reason)).decline());
    }

    private static RegisteredCard card() {
        return new RegisteredCard(
                new BillingKey("bill_0123456789abcdef0123"),
                PaymentSamples.MERCHANT.id(),
                "customer-17",
                new TokenIssuer.AtVan(),
                new CardSummary("", "", "", "411111******1111"),
                Instant.EPOCH,
                new RegisteredCard.Status.Active(new Sealed<>(new byte[] {1})));
    }
}
