package dev.appcard.adapter.outbound.persistence.subscription;

import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.subscription.PeriodCharge;
import dev.appcard.domain.subscription.PeriodState;
import dev.appcard.domain.subscription.PeriodStatus;
import dev.appcard.domain.subscription.RetryCounters;
import dev.appcard.domain.subscription.SkipReason;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the charge of a period stands: what one update replaces as a whole. */
@Embeddable
record ChargeColumns(
        @Enumerated(EnumType.STRING) PeriodStatus status,
        @Embedded @Nullable PriceColumns price,
        @Column(name = "look_at") @Nullable Instant lookAt,
        @Column(name = "state_at") @Nullable Instant stateAt,

        @Column(name = "skip_reason") @Enumerated(EnumType.STRING) @Nullable
        SkipReason skipReason,

        @Column(name = "payment_key") @Nullable String paymentKey,
        int tries,
        int declines,
        int setbacks,
        @Embedded @Nullable UnpaidReasonColumns obstacle) {

    static ChargeColumns of(PeriodCharge charge) {
        PaymentKey payment = charge.lastPayment();
        return new ChargeColumns(
                charge.status(),
                PriceColumns.of(charge.price()),
                charge.lookAt().orElse(null),
                stateAtOf(charge.state()),
                charge.state() instanceof PeriodState.Skipped skipped ? skipped.why() : null,
                payment == null ? null : payment.value(),
                charge.tally().tries(),
                charge.tally().declines(),
                charge.tally().setbacks(),
                UnpaidReasonColumns.of(charge.obstacle()));
    }

    private static @Nullable Instant stateAtOf(PeriodState state) {
        return switch (state) {
            case PeriodState.Held(Instant nextTryAt) -> nextTryAt;
            case PeriodState.Over over -> over.at();
            case PeriodState.AwaitingUsage _,
                    PeriodState.Waiting _,
                    PeriodState.Claimed _,
                    PeriodState.Attempting _,
                    PeriodState.CalledOff _ -> null;
        };
    }

    PeriodState state() {
        return switch (status) {
            case AWAITING_USAGE -> new PeriodState.AwaitingUsage();
            case WAITING -> new PeriodState.Waiting(known(lookAt));
            case CLAIMED -> new PeriodState.Claimed(known(lookAt));
            case ATTEMPTING -> new PeriodState.Attempting(known(payment()), known(lookAt));
            case HELD -> new PeriodState.Held(known(stateAt));
            case CALLED_OFF -> new PeriodState.CalledOff(known(lookAt));
            case PAID -> new PeriodState.Paid(known(payment()), known(stateAt));
            case FAILED -> new PeriodState.Failed(known(stateAt));
            case SKIPPED -> new PeriodState.Skipped(known(skipReason), known(stateAt));
        };
    }

    RetryCounters tally() {
        return new RetryCounters(tries, declines, setbacks);
    }

    @Nullable
    PaymentKey payment() {
        return paymentKey == null ? null : new PaymentKey(paymentKey);
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value, "a charge's row lacks what its status needs");
    }
}
