package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.idempotency.CallAnswer;
import dev.appcard.domain.idempotency.CallId;
import dev.appcard.domain.idempotency.CallRecord;
import dev.appcard.domain.secret.Sealed;
import java.util.Optional;

/** The records of calls with an {@code Idempotency-Key}. Writing needs a {@link UnitOfWork}; reading may do without. */
public interface CallRecords {

    Optional<CallRecord> find(CallId id);

    /**
     * Waits for another unit of work that is adding the same.
     *
     * @return false when there is one already; nothing is stored then
     */
    boolean add(CallRecord record);

    /** Completes a record that has no answer yet; one that has keeps it. */
    void answer(CallId id, Sealed<CallAnswer> answer);
}
