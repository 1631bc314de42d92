package dev.appcard.adapter.outbound.persistence.recovery;

import dev.appcard.adapter.outbound.persistence.column.StoredName;
import dev.appcard.domain.recovery.ApprovalReference;
import dev.appcard.domain.recovery.ApprovalWatch;
import dev.appcard.domain.recovery.WatchOutcome;
import dev.appcard.domain.recovery.WatchState;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What changes of a watch: one update replaces it as a whole.
 *
 * @param lookAt null where it is over
 */
@Embeddable
record WatchColumns(
        @Column(name = "look_at") @Nullable Instant lookAt,
        int tries,
        @Column(name = "heard_transaction") @Nullable String heardTransaction,
        @Column(name = "heard_trade_date") @Nullable LocalDate heardTradeDate,
        @Column(name = "needs_attention") boolean needsAttention,
        @Nullable String outcome,
        @Column(name = "ended_at") @Nullable Instant endedAt) {

    static WatchColumns of(ApprovalWatch watch) {
        ApprovalReference heard = watch.heard();
        return switch (watch.state()) {
            case WatchState.Open(Instant lookAt) -> columns(watch, heard, lookAt, null, null);
            case WatchState.Over(WatchOutcome outcome, Instant at) -> columns(watch, heard, null, outcome, at);
        };
    }

    private static WatchColumns columns(
            ApprovalWatch watch,
            @Nullable ApprovalReference heard,
            @Nullable Instant lookAt,
            @Nullable WatchOutcome outcome,
            @Nullable Instant endedAt) {
        return new WatchColumns(
                lookAt,
                watch.tries(),
                heard == null ? null : heard.transactionNumber(),
                heard == null ? null : heard.tradeDate(),
                watch.needsAttention(),
                StoredName.of(outcome),
                endedAt);
    }

    WatchState state() {
        if (lookAt != null) {
            return new WatchState.Open(lookAt);
        }
        if (outcome == null || endedAt == null) {
            throw new IllegalStateException("a watch is neither open nor over");
        }
        return new WatchState.Over(StoredName.read(WatchOutcome.class, outcome), endedAt);
    }

    @Nullable
    ApprovalReference heard() {
        return heardTransaction == null || heardTradeDate == null
                ? null
                : new ApprovalReference(heardTransaction, heardTradeDate);
    }
}
