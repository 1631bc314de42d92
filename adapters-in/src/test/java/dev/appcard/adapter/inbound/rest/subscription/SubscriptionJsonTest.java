package dev.appcard.adapter.inbound.rest.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.inbound.rest.common.ApiFailure;
import dev.appcard.adapter.inbound.rest.common.Language;
import dev.appcard.adapter.inbound.rest.payment.ResultValue;
import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.subscription.ChargeFailure;
import dev.appcard.domain.subscription.Cycle;
import dev.appcard.domain.subscription.PeriodCharge;
import dev.appcard.domain.subscription.PeriodState;
import dev.appcard.domain.subscription.Price;
import dev.appcard.domain.subscription.Pricing;
import dev.appcard.domain.subscription.RetryCounters;
import dev.appcard.domain.subscription.SkipReason;
import dev.appcard.domain.subscription.Subscription;
import dev.appcard.domain.subscription.SubscriptionAggregate;
import dev.appcard.domain.subscription.SubscriptionState;
import dev.appcard.domain.subscription.SubscriptionStatus;
import dev.appcard.domain.subscription.SubscriptionTerms;
import dev.appcard.domain.subscription.UnpaidReason;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SubscriptionJsonTest {

    private static final Instant CREATED = Instant.parse("2026-11-22T01:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-30T00:00:00Z");
    private static final SubscriptionTerms TERMS = new SubscriptionTerms(
            new SubscriptionId("sub_00000000000000000001"),
            new MerchantId("demo"),
            "customer-1",
            "꽃 구독",
            new Pricing.Fixed(new Price(Money.won(9_900), Money.won(900))),
            new Cycle.Monthly(31),
            LocalDate.of(2026, 11, 22),
            LocalTime.of(9, 0),
            CREATED);

    @Test
    void subscriptionShouldBeShownWholeInKoreasTime() {
        JsonObject json = SubscriptionJson.of(view(new SubscriptionState.Active(), waiting()), Language.ENGLISH);

        assertThat(json.keySet())
                .containsExactlyInAnyOrder(
                        "id",
                        "mId",
                        "customerKey",
                        "orderName",
                        "currency",
                        "usage",
                        "amount",
                        "taxFreeAmount",
                        "cycle",
                        "startDate",
                        "chargeTime",
                        "createdAt",
                        "billingKey",
                        "status",
                        "pausedAt",
                        "suspendedAt",
                        "suspension",
                        "canceledAt",
                        "endedAt",
                        "endsAt",
                        "openCharge");
        assertThat(json.getString("createdAt")).isEqualTo("2026-11-22T10:00:00+09:00");
        assertThat(json.getInt("amount")).isEqualTo(9_900);
        assertThat(json.getJsonObject("cycle"))
                .hasToString("{\"type\":\"MONTHLY\",\"dayOfMonth\":31,\"dayOfWeek\":null,\"days\":null}");
        assertThat(json.getJsonObject("openCharge").getString("nextTryAt")).isEqualTo("2026-11-30T09:00:00+09:00");
        assertThat(json.isNull("suspension")).isTrue();
        assertThat(json.isNull("endsAt")).isTrue();
    }

    @Test
    void suspensionShouldNameItsReasonAsAChargeWould() {
        JsonObject json = SubscriptionJson.of(
                view(
                        new SubscriptionState.Suspended(DUE, new UnpaidReason.Declined(DeclineReason.LOST_OR_STOLEN)),
                        charge(new PeriodState.Held(DUE), null)),
                Language.ENGLISH);

        assertThat(json.getJsonObject("suspension"))
                .hasToString("{\"code\":\"INVALID_CARD_LOST_OR_STOLEN\","
                        + "\"message\":\"The card is reported lost or stolen.\"}");
        assertThat(json.getString("suspendedAt")).isEqualTo("2026-11-30T09:00:00+09:00");
    }

    @Test
    void endShouldBeWhenTheNextChargeWouldHaveBeenDue() {
        SubscriptionState ending = new SubscriptionState.Ending(CREATED);

        assertThat(endsAt(ending, charge(new PeriodState.CalledOff(DUE), null))).isEqualTo("2026-11-30T09:00:00+09:00");
        assertThat(endsAt(ending, waiting())).isEqualTo("2026-12-31T09:00:00+09:00");
    }

    private static String endsAt(SubscriptionState state, PeriodCharge open) {
        return SubscriptionJson.of(view(state, open), Language.KOREAN).getString("endsAt");
    }

    static Stream<Object[]> states() {
        PaymentKey payment = new PaymentKey("pay_0000000000000000000001");
        return Stream.of(
                new Object[] {new PeriodState.AwaitingUsage(), "AWAITING_USAGE"},
                new Object[] {new PeriodState.Waiting(DUE), "WAITING"},
                new Object[] {new PeriodState.Claimed(DUE), "IN_PROGRESS"},
                new Object[] {new PeriodState.Attempting(payment, DUE), "IN_PROGRESS"},
                new Object[] {new PeriodState.Held(DUE), "HELD"},
                new Object[] {new PeriodState.CalledOff(DUE), "SKIPPED"},
                new Object[] {new PeriodState.Paid(payment, DUE), "PAID"},
                new Object[] {new PeriodState.Failed(DUE), "FAILED"},
                new Object[] {new PeriodState.Skipped(SkipReason.PAUSED, DUE), "SKIPPED"});
    }

    @ParameterizedTest
    @MethodSource("states")
    void chargeShouldHideWhoHasItInWork(PeriodState state, String shown) {
        JsonObject json = ChargeJson.of(charge(state, null), TERMS, Language.KOREAN);

        assertThat(json.getString("status")).isEqualTo(shown);
        assertThat(json.isNull("skipReason")).isEqualTo(!shown.equals("SKIPPED"));
        assertThat(json.isNull("nextTryAt")).isEqualTo(!shown.equals("WAITING"));
        assertThat(json.isNull("paidAt")).isEqualTo(!shown.equals("PAID"));
        assertThat(json.getString("date")).isEqualTo("2026-11-30");
        assertThat(json.getString("orderId")).isEqualTo("sub_00000000000000000001_1_2");
    }

    @Test
    void paidChargeShouldNotShowWhatWasInItsWayBefore() {
        UnpaidReason met = new UnpaidReason.Declined(DeclineReason.OVER_LIMIT);
        PaymentKey payment = new PaymentKey("pay_0000000000000000000001");

        assertThat(ChargeJson.of(charge(new PeriodState.Waiting(DUE), met), TERMS, Language.KOREAN)
                        .getJsonObject("failure")
                        .getString("code"))
                .isEqualTo("EXCEED_MAX_AMOUNT");
        assertThat(ChargeJson.of(charge(new PeriodState.Paid(payment, DUE), met), TERMS, Language.KOREAN)
                        .isNull("failure"))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(ChargeFailure.class)
    void everyHindranceShouldHaveACode(ChargeFailure what) {
        assertThat(UnpaidReasonJson.of(new UnpaidReason.NotCharged(what), Language.KOREAN)
                        .orElseThrow()
                        .getString("message"))
                .isNotBlank();
    }

    static Stream<Object[]> refusals() {
        return Stream.of(
                new Object[] {
                    new CommandResult.Rejected<>(Rejection.OfSubscription.NOT_FOUND), 404, "NOT_FOUND_SUBSCRIPTION"
                },
                new Object[] {
                    new CommandResult.Rejected<>(new Rejection.StatusIs(SubscriptionStatus.ENDED)),
                    409,
                    "SUBSCRIPTION_STATE_CONFLICT"
                },
                new Object[] {
                    new CommandResult.Rejected<>(Rejection.OfSubscription.NOT_BY_USAGE),
                    409,
                    "SUBSCRIPTION_USAGE_CONFLICT"
                },
                new Object[] {
                    new CommandResult.Rejected<>(Rejection.OfSubscription.USAGE_STANDS),
                    409,
                    "SUBSCRIPTION_USAGE_CONFLICT"
                },
                new Object[] {
                    new CommandResult.Rejected<>(new Rejection.OpenPeriodIs(3)), 409, "SUBSCRIPTION_USAGE_CONFLICT"
                },
                new Object[] {new CommandResult.Rejected<>(Rejection.OfCard.NOT_FOUND), 404, "NOT_FOUND_BILLING"},
                new Object[] {
                    new CommandResult.Rejected<>(Rejection.OfCard.CUSTOMER_DIFFERS), 403, "NOT_MATCHES_CUSTOMER_KEY"
                },
                new Object[] {
                    new CommandResult.Rejected<>(Rejection.OfContract.NOT_CONTRACTED), 403, "FORBIDDEN_REQUEST"
                },
                new Object[] {
                    new CommandResult.Rejected<>(new Rejection.AmountOverLimit(Money.won(5_000))),
                    400,
                    "EXCEED_MAX_AMOUNT"
                });
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusalShouldHaveItsStatusAndCode(CommandResult<SubscriptionAggregate> refused, int status, String code) {
        ApiFailure failure = Assertions.catchThrowableOfType(ApiFailure.class, () -> ResultValue.of(refused));

        assertThat(failure.error().status()).isEqualTo(status);
        assertThat(failure.error().code().name()).isEqualTo(code);
    }

    private static PeriodCharge waiting() {
        return charge(new PeriodState.Waiting(DUE), null);
    }

    private static PeriodCharge charge(PeriodState state, @Nullable UnpaidReason met) {
        return new PeriodCharge(
                TERMS.id(),
                1,
                DUE,
                new Price(Money.won(9_900), Money.won(900)),
                state,
                new RetryCounters(2, 1, 0),
                met,
                null,
                1);
    }

    private static SubscriptionAggregate view(SubscriptionState state, PeriodCharge open) {
        return new SubscriptionAggregate(
                new Subscription(TERMS, new BillingKey("bil_00000000000000000001"), state, 1, 1), Optional.of(open));
    }
}
