package dev.appcard.application.service.idempotency;

import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.port.outbound.store.CallRecords;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.application.port.outbound.vault.CallVault;
import dev.appcard.domain.idempotency.CallAnswer;
import dev.appcard.domain.idempotency.CallId;
import dev.appcard.domain.idempotency.CallRecord;
import dev.appcard.domain.idempotency.CallSubject;
import dev.appcard.domain.secret.Sealed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/** Records calls, within the unit of work of their first effect, and their answers, which are sealed. */
@Singleton
public class RecordedCalls {

    private final CallRecords records;
    private final CallVault vault;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    @Inject
    public RecordedCalls(CallRecords records, CallVault vault, UnitOfWork unitOfWork, InstantSource clock) {
        this.records = records;
        this.vault = vault;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * @param answer where it is known already
     * @return false when another call with this key was faster
     */
    public boolean add(KeyedCall.Key key, Optional<CallSubject> subject, Optional<CallAnswer> answer) {
        return records.add(new CallRecord(
                key.id(), key.marks(), subject, answer.map(known -> vault.seal(known, key.id())), clock.instant()));
    }

    /** The same for a call that may have no key: then there is nothing to add. */
    public boolean add(KeyedCall<?> call, CallSubject subject) {
        return call.key()
                .map(key -> add(key, Optional.of(subject), Optional.empty()))
                .orElse(true);
    }

    /** In the running unit of work, or in one of its own. */
    public <R> void answer(KeyedCall<R> call, R result) {
        call.key().ifPresent(key -> answer(key.id(), call.answering().apply(result)));
    }

    public void answer(CallId id, CallAnswer answer) {
        Sealed<CallAnswer> sealed = vault.seal(answer, id);
        unitOfWork.run(() -> {
            records.answer(id, sealed);
            return id;
        });
    }
}
