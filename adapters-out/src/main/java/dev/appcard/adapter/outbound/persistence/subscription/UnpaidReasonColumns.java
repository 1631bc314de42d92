package dev.appcard.adapter.outbound.persistence.subscription;

import dev.appcard.adapter.outbound.persistence.column.StoredName;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.subscription.ChargeFailure;
import dev.appcard.domain.subscription.UnpaidReason;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What a try met with: {@code DECLINED} with its reason, or the name of a {@link ChargeFailure}. */
@Embeddable
record UnpaidReasonColumns(
        @Column(name = "obstacle") String kind,
        @Column(name = "decline_reason") @Nullable String declineReason) {

    private static final String DECLINED = "DECLINED";

    static @Nullable UnpaidReasonColumns of(@Nullable UnpaidReason met) {
        return switch (met) {
            case null -> null;
            case UnpaidReason.Declined(DeclineReason reason) -> new UnpaidReasonColumns(DECLINED, reason.name());
            case UnpaidReason.NotCharged(ChargeFailure what) -> new UnpaidReasonColumns(what.name(), null);
        };
    }

    UnpaidReason toDomain() {
        return declineReason == null
                ? new UnpaidReason.NotCharged(StoredName.read(ChargeFailure.class, kind))
                : new UnpaidReason.Declined(StoredName.read(DeclineReason.class, declineReason));
    }
}
