package dev.appcard.adapter.outbound.persistence.recovery;

import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.recovery.ApprovalWatch;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of {@code approval_watch}, to read. Written by the statements of {@link JpaApprovalWatches}. */
@Entity
@Table(name = "approval_watch")
class ApprovalWatchRow {
    @Id
    @Column(name = "payment_key")
    String paymentKey;

    long version;

    Instant since;

    @Embedded
    WatchColumns progress;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    ApprovalWatchRow() {}

    ApprovalWatch toDomain() {
        return new ApprovalWatch(
                new PaymentKey(paymentKey),
                since,
                progress.tries(),
                progress.state(),
                progress.heard(),
                progress.needsAttention(),
                version);
    }
}
