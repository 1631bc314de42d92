package dev.appcard.adapter.inbound.rest.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import dev.appcard.adapter.inbound.rest.common.ApiError;
import dev.appcard.adapter.inbound.rest.common.ApiFailure;
import dev.appcard.adapter.inbound.rest.common.Language;
import dev.appcard.adapter.inbound.rest.common.Messages;
import dev.appcard.adapter.inbound.rest.common.RepeatableCall;
import dev.appcard.adapter.inbound.rest.common.Requests;
import dev.appcard.adapter.inbound.rest.common.Waited;
import dev.appcard.adapter.inbound.rest.security.Callers;
import dev.appcard.adapter.inbound.rest.security.CallingMerchant;
import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.approval.ConfirmPaymentUseCase;
import dev.appcard.application.port.inbound.cancel.CancelPaymentUseCase;
import dev.appcard.application.port.inbound.cancel.CancelPaymentUseCase.CancelPayment;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.port.inbound.payment.OpenPaymentUseCase;
import dev.appcard.application.port.inbound.payment.ShowPaymentQuery;
import dev.appcard.domain.approval.Decline;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState.Declined;
import dev.appcard.domain.payment.StateName;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentResourceTest {

    private static final String KEY = PaymentSamples.KEY.value();
    private static final String OPENING = """
        {"method":"CARD","amount":50001,"orderId":"order-0001","orderName":"티셔츠",
         "successUrl":"http://localhost/s","failUrl":"http://localhost/f"}\
        """;
    private static final String CONFIRMING =
            "{\"paymentKey\":\"" + KEY + "\",\"orderId\":\"order-0001\",\"amount\":\"50001\"}";
    private static final Decline OVER_LIMIT = new Decline(DeclineReason.OVER_LIMIT, "0002", "한도초과", "");

    private final OpenPaymentUseCase openPayment = mock(OpenPaymentUseCase.class);
    private final ConfirmPaymentUseCase confirmPayment = mock(ConfirmPaymentUseCase.class);
    private final CancelPaymentUseCase cancelPayment = mock(CancelPaymentUseCase.class);
    private final ShowPaymentQuery payments = mock(ShowPaymentQuery.class);
    private final CallingMerchant caller = new CallingMerchant();
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpHeaders headers = Requests.headers(Requests.JSON);
    private final PaymentResource resource = new PaymentResource(
            openPayment,
            confirmPayment,
            cancelPayment,
            payments,
            caller,
            new RepeatableCall(Waited.calls()),
            PaymentJsons.json());

    @BeforeEach
    void identify() {
        caller.become(Callers.server(PaymentSamples.MERCHANT));
    }

    static Stream<Arguments> openingRefusals() {
        return Stream.of(
                Arguments.of(new CommandResult.Rejected<>(Rejection.OfOrder.TAKEN), "400 DUPLICATED_ORDER_ID"),
                Arguments.of(
                        new CommandResult.Rejected<>(
                                new Rejection.Field("failUrl", Rejection.FieldReason.ADDRESS_NOT_REGISTERED)),
                        "400 INVALID_REQUEST failUrl"),
                Arguments.of(
                        new CommandResult.Rejected<>(Rejection.OfContract.NOT_CONTRACTED), "403 FORBIDDEN_REQUEST"),
                Arguments.of(
                        new CommandResult.Rejected<>(
                                new Rejection.Field("card.cardCompany", Rejection.FieldReason.ISSUER_NOT_OFFERED)),
                        "400 INVALID_REQUEST card.cardCompany"),
                Arguments.of(
                        new CommandResult.Rejected<>(new Rejection.TooLittleForInstalments(Money.won(50_000))),
                        "400 INVALID_CARD_INSTALLMENT_PLAN card.cardInstallmentPlan"));
    }

    static Stream<Arguments> confirmingRefusals() {
        Declined declined = (Declined) PaymentSamples.declined(DeclineReason.LOST_OR_STOLEN);
        return Stream.of(
                Arguments.of(new PaymentResult.Declined<>(declined.decline()), "403 INVALID_CARD_LOST_OR_STOLEN"),
                Arguments.of(new PaymentResult.Rejected<>(Rejection.OfPayment.NOT_FOUND), "404 NOT_FOUND_PAYMENT"),
                Arguments.of(
                        new PaymentResult.Rejected<>(Rejection.OfPayment.SESSION_NOT_FOUND),
                        "404 NOT_FOUND_PAYMENT_SESSION"),
                Arguments.of(
                        new PaymentResult.Rejected<>(
                                new Rejection.Field("amount", Rejection.FieldReason.NOT_AS_OPENED)),
                        "400 INVALID_REQUEST amount"),
                Arguments.of(
                        new PaymentResult.Rejected<>(Rejection.OfPayment.ALREADY_PROCESSED),
                        "400 ALREADY_PROCESSED_PAYMENT"),
                Arguments.of(
                        new PaymentResult.Rejected<>(Rejection.OfPayment.IN_PROGRESS),
                        "409 IDEMPOTENT_REQUEST_PROCESSING"),
                Arguments.of(new PaymentResult.NotSent<>(), "500 PROVIDER_ERROR"),
                Arguments.of(new PaymentResult.Unknown<>(), "500 FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING"));
    }

    static Stream<Arguments> cancellingRefusals() {
        return Stream.of(
                Arguments.of(new PaymentResult.Rejected<>(Rejection.OfPayment.NOT_FOUND), "404 NOT_FOUND_PAYMENT"),
                Arguments.of(
                        new PaymentResult.Rejected<>(Rejection.OfPayment.ALREADY_CANCELLED),
                        "400 ALREADY_CANCELED_PAYMENT"),
                Arguments.of(
                        new PaymentResult.Rejected<>(Rejection.OfPayment.NOT_CANCELABLE), "403 NOT_CANCELABLE_PAYMENT"),
                Arguments.of(
                        new PaymentResult.Rejected<>(Rejection.OfPayment.AMOUNT_NOT_CANCELABLE),
                        "403 NOT_CANCELABLE_AMOUNT"),
                Arguments.of(
                        new PaymentResult.Rejected<>(Rejection.OfPayment.IN_PROGRESS),
                        "409 IDEMPOTENT_REQUEST_PROCESSING"),
                Arguments.of(new PaymentResult.Declined<>(OVER_LIMIT), "500 FAILED_REFUND_PROCESS"),
                Arguments.of(new PaymentResult.NotSent<>(), "500 PROVIDER_ERROR"),
                Arguments.of(new PaymentResult.Unknown<>(), "500 FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING"));
    }

    @Test
    void openShouldAnswerThePaymentWithItsWindow() {
        when(openPayment.open(any(), any(), any(), any()))
                .thenReturn(new CommandResult.Done<>(PaymentSamples.in(StateName.READY)));

        JsonObject answer = Waited.answer(resource.open(headers, Requests.stream(OPENING), request));

        assertThat(answer.getString("paymentKey")).isEqualTo(KEY);
        assertThat(answer.getJsonObject("checkout").getString("url")).startsWith("https://pay.example/window/");
    }

    @ParameterizedTest
    @MethodSource("openingRefusals")
    void openShouldRefuse(CommandResult<Payment> outcome, String expected) {
        when(openPayment.open(any(), any(), any(), any())).thenReturn(outcome);

        assertRefused(() -> Waited.answer(resource.open(headers, Requests.stream(OPENING), request)), expected);
    }

    @Test
    void openShouldSayFromWhichAmountThereAreInstalments() {
        when(openPayment.open(any(), any(), any(), any()))
                .thenReturn(new CommandResult.Rejected<>(new Rejection.TooLittleForInstalments(Money.won(10_000))));

        ApiFailure refused = catchThrowableOfType(
                ApiFailure.class, () -> Waited.answer(resource.open(headers, Requests.stream(OPENING), request)));
        assertThat(Messages.of(refused.error(), Language.ENGLISH))
                .isEqualTo("card.cardInstallmentPlan: instalments start at 10000 won; send 0.");
    }

    @Test
    void openShouldNotReachTheUseCaseWhenTheInputIsBad() {
        assertRefused(
                () -> Waited.answer(resource.open(headers, Requests.stream(OPENING.replace("50001", "1")), request)),
                "400 BELOW_MINIMUM_AMOUNT amount");
        verifyNoInteractions(openPayment);
    }

    @Test
    void confirmShouldPassOnWhatTheMerchantBelieves() {
        when(confirmPayment.confirm(
                        PaymentSamples.MERCHANT, PaymentSamples.KEY, "order-0001", 50_001, KeyedCall.none()))
                .thenReturn(new PaymentResult.Approved<>(PaymentSamples.in(StateName.APPROVED)));

        assertThat(Waited.answer(resource.confirm(headers, Requests.stream(CONFIRMING)))
                        .getString("status"))
                .isEqualTo("DONE");
        assertThat(Waited.answer(resource.confirmByPath(
                                KEY, headers, Requests.stream("{\"orderId\":\"order-0001\",\"amount\":50001}")))
                        .getString("status"))
                .isEqualTo("DONE");
    }

    @ParameterizedTest
    @MethodSource("confirmingRefusals")
    void confirmShouldRefuse(PaymentResult<Payment> outcome, String expected) {
        when(confirmPayment.confirm(any(), any(), any(), anyLong(), any())).thenReturn(outcome);

        assertRefused(() -> Waited.answer(resource.confirm(headers, Requests.stream(CONFIRMING))), expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"paymentKey", "orderId", "amount"})
    void confirmShouldNameTheFieldThatIsMissing(String field) {
        String without = CONFIRMING.replace("\"" + field + "\"", "\"other\"");

        assertRefused(
                () -> Waited.answer(resource.confirm(headers, Requests.stream(without))),
                "400 INVALID_REQUEST " + field);
        verifyNoInteractions(confirmPayment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "key-in", "pay_0123456789abcdef012'", "../../etc/passwd"})
    void whatCannotBeAKeyShouldBeAsUnknownAsAKeyThatNobodyHas(String key) {
        when(payments.byKey(any(), any())).thenReturn(Optional.empty());
        String confirming = CONFIRMING.replace(KEY, key);

        assertRefused(() -> resource.show(KEY, headers), "404 NOT_FOUND_PAYMENT");
        assertRefused(() -> resource.show(key, headers), "404 NOT_FOUND_PAYMENT");
        assertRefused(
                () -> Waited.answer(resource.confirm(headers, Requests.stream(confirming))), "404 NOT_FOUND_PAYMENT");
        assertRefused(
                () -> Waited.answer(resource.cancel(key, headers, Requests.stream("{\"cancelReason\":\"a\"}"))),
                "404 NOT_FOUND_PAYMENT");
    }

    @Test
    void showShouldAnswerThePaymentOfTheCaller() {
        when(payments.byKey(PaymentSamples.MERCHANT.id(), PaymentSamples.KEY))
                .thenReturn(Optional.of(PaymentSamples.in(StateName.CANCELLED)));
        when(payments.byOrder(PaymentSamples.MERCHANT.id(), new OrderId("order-0001")))
                .thenReturn(Optional.of(PaymentSamples.in(StateName.EXPIRED)));

        assertThat(resource.show(KEY, headers).getString("status")).isEqualTo("CANCELED");
        assertThat(resource.showOrder("order-0001", headers).getString("status"))
                .isEqualTo("EXPIRED");
        assertRefused(() -> resource.showOrder("order-0002", headers), "404 NOT_FOUND_PAYMENT");
        assertRefused(() -> resource.showOrder("x", headers), "404 NOT_FOUND_PAYMENT");
    }

    @Test
    void cancelShouldPassOnReasonAndAmounts() {
        when(cancelPayment.cancel(any(), any(), any(), any()))
                .thenReturn(new PaymentResult.Approved<>(PaymentSamples.in(StateName.CANCELLED)));
        String body =
                "{\"cancelReason\":\"고객\\n변심\",\"cancelAmount\":\"50001\",\"refundableAmount\":0,\"paymentKey\":1}";

        assertThat(Waited.answer(resource.cancel(KEY, headers, Requests.stream(body)))
                        .getString("status"))
                .isEqualTo("CANCELED");
        verify(cancelPayment)
                .cancel(
                        eq(PaymentSamples.MERCHANT),
                        eq(PaymentSamples.KEY),
                        eq(new CancelPayment(
                                "고객\n변심", OptionalLong.of(50_001), OptionalLong.empty(), OptionalLong.of(0))),
                        any());
    }

    @ParameterizedTest
    @MethodSource("cancellingRefusals")
    void cancelShouldRefuse(PaymentResult<Payment> outcome, String expected) {
        when(cancelPayment.cancel(any(), any(), any(), any())).thenReturn(outcome);

        assertRefused(
                () -> Waited.answer(resource.cancel(KEY, headers, Requests.stream("{\"cancelReason\":\"변심\"}"))),
                expected);
    }

    static Stream<Arguments> badCancels() {
        return Stream.of(
                Arguments.of("{}", "cancelReason"),
                Arguments.of("{\"cancelReason\":\" \"}", "cancelReason"),
                Arguments.of("{\"cancelReason\":\"a\",\"cancelAmount\":0}", "cancelAmount"),
                Arguments.of("{\"cancelReason\":\"a\",\"cancelAmount\":-1}", "cancelAmount"),
                Arguments.of("{\"cancelReason\":\"a\",\"cancelAmount\":1,\"taxFreeAmount\":2}", "taxFreeAmount"),
                Arguments.of("{\"cancelReason\":\"a\",\"refundableAmount\":\"x\"}", "refundableAmount"));
    }

    @ParameterizedTest
    @MethodSource("badCancels")
    void cancelShouldNameTheFieldWhenTheInputIsBad(String body, String field) {
        assertRefused(
                () -> Waited.answer(resource.cancel(KEY, headers, Requests.stream(body))),
                "400 INVALID_REQUEST " + field);
        verifyNoInteractions(cancelPayment);
    }

    private static void assertRefused(ThrowingCallable call, String expected) {
        ApiFailure refused = catchThrowableOfType(ApiFailure.class, call);
        assertThat(refused).as("taken").isNotNull();
        ApiError error = refused.error();
        String field = error.fault().map(fault -> " " + fault.field()).orElse("");
        assertThat(error.status() + " " + error.code() + field).isEqualTo(expected);
    }
}
