package dev.appcard.adapter.outbound.persistence.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of the VAN, and what it answered.
 *
 * @param tries of a net cancel, or of a cancel
 * @param needsAttention why a person has to look at it
 */
@Embeddable
record MoneyColumns(
        @Embedded @Nullable AttemptColumns attempt,
        @Embedded @Nullable UndoingColumns undoing,
        @Nullable Integer tries,
        @Embedded @Nullable ApprovalColumns approval,
        @Embedded @Nullable CancellationColumns cancellation,
        @Embedded @Nullable DeclineColumns decline,
        @Column(name = "needs_attention") @Nullable String needsAttention) {

    /** Nothing was asked yet. */
    static final MoneyColumns NONE = new MoneyColumns(null, null, null, null, null, null, null);
}
