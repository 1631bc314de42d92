package dev.appcard.adapter.outbound.persistence.subscription;

import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.subscription.ChargeFailure;
import dev.appcard.domain.subscription.UnpaidReason;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What a try met with: {@code DECLINED} with its reason, or the name of a {@link ChargeFailure}. */
@Embeddable
record UnpaidReasonColumns(
        String obstacle,

        @Column(name = "decline_reason") @Enumerated(EnumType.STRING) @Nullable
        DeclineReason reason) {

    private static final String DECLINED = "DECLINED";

    static @Nullable UnpaidReasonColumns of(@Nullable UnpaidReason met) {
        return switch (met) {
            case null -> null;
            case UnpaidReason.Declined(DeclineReason reason) -> new UnpaidReasonColumns(DECLINED, reason);
            case UnpaidReason.Hindered(ChargeFailure what) -> new UnpaidReasonColumns(what.name(), null);
        };
    }

    UnpaidReason toDomain() {
        return reason == null
                ? new UnpaidReason.Hindered(ChargeFailure.valueOf(obstacle))
                : new UnpaidReason.Declined(reason);
    }
}
