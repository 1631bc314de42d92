package dev.appcard.adapter.outbound.persistence.subscription;

import dev.appcard.adapter.outbound.persistence.column.StoredName;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.subscription.PeriodCharge;
import dev.appcard.domain.subscription.PeriodState;
import dev.appcard.domain.subscription.PeriodStatus;
import dev.appcard.domain.subscription.SkipReason;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The state of a period's charge, with what the state needs.
 *
 * @param name of the status, {@link StoredName}
 * @param paymentKey of the last try
 */
@Embeddable
record PeriodStateColumns(
        @Column(name = "status") String name,
        @Column(name = "look_at") @Nullable Instant lookAt,
        @Column(name = "state_at") @Nullable Instant stateAt,
        @Column(name = "skip_reason") @Nullable String skipReason,
        @Column(name = "payment_key") @Nullable String paymentKey) {

    static PeriodStateColumns of(PeriodCharge charge) {
        PaymentKey payment = charge.lastPayment();
        return new PeriodStateColumns(
                charge.status().name(),
                charge.lookAt().orElse(null),
                stateAtOf(charge.state()),
                charge.state() instanceof PeriodState.Skipped skipped
                        ? skipped.why().name()
                        : null,
                payment == null ? null : payment.value());
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

    PeriodState toDomain() {
        return switch (StoredName.read(PeriodStatus.class, name)) {
            case AWAITING_USAGE -> new PeriodState.AwaitingUsage();
            case WAITING -> new PeriodState.Waiting(known(lookAt));
            case CLAIMED -> new PeriodState.Claimed(known(lookAt));
            case ATTEMPTING -> new PeriodState.Attempting(known(payment()), known(lookAt));
            case HELD -> new PeriodState.Held(known(stateAt));
            case CALLED_OFF -> new PeriodState.CalledOff(known(lookAt));
            case PAID -> new PeriodState.Paid(known(payment()), known(stateAt));
            case FAILED -> new PeriodState.Failed(known(stateAt));
            case SKIPPED ->
                new PeriodState.Skipped(StoredName.read(SkipReason.class, known(skipReason)), known(stateAt));
        };
    }

    @Nullable
    PaymentKey payment() {
        return paymentKey == null ? null : new PaymentKey(paymentKey);
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value, "a charge's row lacks what its status needs");
    }
}
