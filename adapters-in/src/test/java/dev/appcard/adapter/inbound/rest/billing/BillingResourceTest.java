package dev.appcard.adapter.inbound.rest.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import dev.appcard.adapter.inbound.rest.common.RepeatableCall;
import dev.appcard.adapter.inbound.rest.common.Requests;
import dev.appcard.adapter.inbound.rest.common.Waited;
import dev.appcard.adapter.inbound.rest.payment.PaymentJsons;
import dev.appcard.adapter.inbound.rest.security.Callers;
import dev.appcard.adapter.inbound.rest.security.CallingMerchant;
import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.billing.BillingKeyUseCase;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.ChargeCard;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.domain.approval.ApprovalAttempt;
import dev.appcard.domain.approval.Decline;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.approval.OrderNumber;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentFixtures;
import dev.appcard.domain.payment.PaymentMethod;
import dev.appcard.domain.payment.Purchase;
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

class BillingResourceTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final String LEAST = "{\"customerKey\":\"customer-17\",\"amount\":9900,\"orderId\":\"order-0001\"}";

    private final ChargeCardUseCase chargeCard = mock(ChargeCardUseCase.class);
    private final BillingKeyUseCase billingKeys = mock(BillingKeyUseCase.class);
    private final CallingMerchant caller = new CallingMerchant();
    private final HttpHeaders headers = Requests.headers(Requests.JSON);
    private final BillingResource resource = new BillingResource(
            chargeCard, billingKeys, caller, new RepeatableCall(Waited.calls()), PaymentJsons.json());

    @BeforeEach
    void identify() {
        caller.become(Callers.server(Cards.MERCHANT));
    }

    @Test
    void chargeShouldAnswerThePayment() {
        ChargeCard command = new ChargeCard(
                "customer-17",
                new Purchase(
                        new OrderId("order-0001"),
                        "",
                        Money.won(9_900),
                        Money.ZERO,
                        new Customer("customer-17", null, null, null)),
                Instalment.AT_ONCE);
        when(chargeCard.charge(Cards.MERCHANT, Cards.KEY, command, KeyedCall.none()))
                .thenReturn(new PaymentResult.Approved<>(payment()));

        JsonObject answer = charge(LEAST);

        assertThat(answer.getString("type")).isEqualTo("BILLING");
        assertThat(answer.getString("payType")).isEqualTo("CARD_RP");
        assertThat(answer.isNull("checkout")).isTrue();
        assertThat(answer.containsKey("billingKey")).isFalse();
    }

    @Test
    void chargeShouldTakeEverything() {
        ChargeCard command = new ChargeCard(
                "customer-17",
                new Purchase(
                        new OrderId("order-0001"),
                        "11월 구독",
                        Money.won(60_000),
                        Money.won(1_000),
                        new Customer("customer-17", "김토스", "a@b.kr", "01012345678")),
                new Instalment(3));
        when(chargeCard.charge(Cards.MERCHANT, Cards.KEY, command, KeyedCall.none()))
                .thenReturn(new PaymentResult.Approved<>(payment()));

        assertThat(charge("""
            {"customerKey":"customer-17","amount":"60000","orderId":"order-0001","orderName":"11월 구독",
             "taxFreeAmount":1000,"cardInstallmentPlan":3,"customerName":"김토스","customerEmail":"a@b.kr",
             "customerMobilePhone":"01012345678","billingKey":"ignored","taxAmount":1}\
            """)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"customerKey\"', '\"x\"', INVALID_REQUEST customerKey",
        "customer-17, @@ANONYMOUS, INVALID_REQUEST customerKey",
        "'\"amount\"', '\"x\"', INVALID_REQUEST amount",
        "9900, 99, BELOW_MINIMUM_AMOUNT amount",
        "9900, 1000000000, EXCEED_MAX_AMOUNT amount",
        "'\"orderId\"', '\"x\"', INVALID_REQUEST orderId",
        "order-0001, short, INVALID_REQUEST orderId",
        "'\"amount\"', '\"orderName\":\"4111 1111 1111 1111\",\"amount\"', INVALID_REQUEST orderName",
        "'\"amount\"', '\"cardInstallmentPlan\":1,\"amount\"', INVALID_CARD_INSTALLMENT_PLAN cardInstallmentPlan",
        "'\"amount\"', '\"cardInstallmentPlan\":13,\"amount\"', EXCEED_MAX_CARD_INSTALLMENT_PLAN cardInstallmentPlan",
        "'\"amount\"', '\"taxFreeAmount\":9901,\"amount\"', INVALID_REQUEST taxFreeAmount"
    })
    void chargeShouldNameTheFieldThatItCannotTake(String replaced, String by, String refusal) {
        assertThat(Refusals.of(() -> charge(LEAST.replace(replaced, by)))).isEqualTo("400 " + refusal);
        verifyNoInteractions(chargeCard);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(refused(DeclineReason.OVER_LIMIT), "403 EXCEED_MAX_AMOUNT"),
                Arguments.of(refused(DeclineReason.CARD_EXPIRED), "400 INVALID_CARD_EXPIRATION"),
                Arguments.of(new PaymentResult.Rejected<>(Rejection.OfCard.NOT_FOUND), "404 NOT_FOUND_BILLING"),
                Arguments.of(
                        new PaymentResult.Rejected<>(Rejection.OfCard.CUSTOMER_DIFFERS),
                        "403 NOT_MATCHES_CUSTOMER_KEY"),
                Arguments.of(new PaymentResult.Rejected<>(Rejection.OfOrder.TAKEN), "400 DUPLICATED_ORDER_ID"),
                Arguments.of(
                        new PaymentResult.Rejected<>(new Rejection.TooLittleForInstalments(Money.won(50_000))),
                        "400 INVALID_CARD_INSTALLMENT_PLAN cardInstallmentPlan"),
                Arguments.of(
                        new PaymentResult.Rejected<>(Rejection.OfContract.NOT_CONTRACTED), "403 FORBIDDEN_REQUEST"),
                Arguments.of(
                        new PaymentResult.Rejected<>(new Rejection.AmountOverLimit(Money.won(500_000))),
                        "400 EXCEED_MAX_AMOUNT amount"),
                Arguments.of(
                        new PaymentResult.Rejected<>(Rejection.OfContract.DAILY_NUMBER_REACHED),
                        "403 EXCEED_MAX_DAILY_PAYMENT_COUNT"),
                Arguments.of(
                        new PaymentResult.Rejected<>(Rejection.OfCard.REFUSED), "400 INVALID_CARD_INFO_RE_REGISTER"),
                Arguments.of(
                        new PaymentResult.Rejected<>(Rejection.OfCard.UNREADABLE), "400 INVALID_CARD_INFO_RE_REGISTER"),
                Arguments.of(new PaymentResult.NotSent<>(), "500 PROVIDER_ERROR"),
                Arguments.of(new PaymentResult.Unknown<>(), "500 FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void chargeShouldAnswerRefusals(PaymentResult<Payment> outcome, String refusal) {
        when(chargeCard.charge(any(), any(), any(), any())).thenReturn(outcome);

        assertThat(Refusals.of(() -> charge(LEAST))).isEqualTo(refusal);
    }

    @Test
    void deleteShouldTellWhatTheWebhookTells() {
        when(billingKeys.delete(Cards.MERCHANT.id(), Cards.KEY)).thenReturn(Optional.of(Cards.deleted()));

        assertThat(resource.delete(Cards.KEY.value()))
                .hasToString("{\"billingKey\":\"bill_0123456789abcdef0123\",\"customerKey\":\"customer-17\","
                        + "\"mId\":\"demo\",\"deletedAt\":\"2026-11-23T00:00:01+09:00\"}");
    }

    @Test
    void deleteShouldNotFindWhatIsDeletedOrNotThisMerchants() {
        when(billingKeys.delete(any(), any())).thenReturn(Optional.empty());

        assertThat(Refusals.of(() -> resource.delete(Cards.KEY.value()))).isEqualTo("404 NOT_FOUND_BILLING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"authorizations", "bill_0123456789abcdef012-", "bill_0123456789abcdef012é", " "})
    void whatNobodyCanHaveAsAKeyShouldNotBeLookedFor(String key) {
        assertThat(Refusals.of(() -> resource.delete(key))).isEqualTo("404 NOT_FOUND_BILLING");
        assertThat(Refusals.of(() -> Waited.answer(resource.charge(key, headers, Requests.stream(LEAST)))))
                .isEqualTo("404 NOT_FOUND_BILLING");
        verifyNoInteractions(billingKeys, chargeCard);
    }

    private JsonObject charge(String body) {
        return Waited.answer(resource.charge(Cards.KEY.value(), headers, Requests.stream(body)));
    }

    private static Payment payment() {
        return Payment.attempted(PaymentFixtures.orderWithoutWindow(), means(), attempt())
                .payment();
    }

    private static PaymentResult<Payment> refused(DeclineReason reason) {
        return new PaymentResult.Declined<>(new Decline(reason, "0002", "한도초과", ""));
    }

    private static PaymentMethod means() {
        return new PaymentMethod.ByBillingKey(Cards.KEY, Cards.ofHyundai().tokenIssuer(), InstalmentPlan.AT_ONCE);
    }

    private static ApprovalAttempt attempt() {
        return new ApprovalAttempt(new OrderNumber("pay_0123456789abcdef0123-1"), "2999199999", NOW, NOW);
    }
}
