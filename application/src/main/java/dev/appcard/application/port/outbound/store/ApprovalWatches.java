package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.books.Movements;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.recovery.ApprovalWatch;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Attempts that are watched for a late approval. Writing needs a {@link UnitOfWork}; reading may do without. */
public interface ApprovalWatches {

    /** Open or over. */
    Optional<ApprovalWatch> find(PaymentKey payment);

    /** Those whose {@link ApprovalWatch#lookAt()} has come, the longest overdue first. */
    List<ApprovalWatch> dueAt(Instant now, int most);

    /** @return false when this payment's attempt has a watch already; nothing is stored then */
    boolean add(ApprovalWatch begun);

    /**
     * Puts {@code next} in place of {@code current}: one compare-and-set on the version.
     *
     * @param next is open; see {@link #end}
     * @return false when another caller was faster; nothing is stored then
     */
    boolean replace(ApprovalWatch current, ApprovalWatch next);

    /**
     * The same for one that is over, with what it means for the books ({@link Movements}), unless they have it
     * already.
     *
     * @param watched the payment whose attempt it was
     */
    boolean end(ApprovalWatch current, ApprovalWatch over, Payment watched);
}
