package dev.appcard.adapter.outbound.persistence.idempotency;

import dev.appcard.adapter.outbound.persistence.Sessions;
import dev.appcard.application.port.outbound.store.CallRecords;
import dev.appcard.domain.idempotency.CallAnswer;
import dev.appcard.domain.idempotency.CallId;
import dev.appcard.domain.idempotency.CallRecord;
import dev.appcard.domain.idempotency.CallSubject;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.secret.Sealed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.query.CommonQueryContract;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/** Records of calls in PostgreSQL, one statement each. */
@Dependent
class JpaCallRecords implements CallRecords {
    private final Sessions sessions;

    @Inject
    JpaCallRecords(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<CallRecord> find(CallId id) {
        return sessions.with(session -> {
            var query = session.createNativeQuery(CallStatements.FIND, Object[].class)
                    .addScalar("marks_key", StandardBasicTypes.STRING)
                    .addScalar("marks", StandardBasicTypes.STRING)
                    .addScalar("payment_key", StandardBasicTypes.STRING)
                    .addScalar("cancel_key", StandardBasicTypes.STRING)
                    .addScalar("answer", StandardBasicTypes.BINARY)
                    .addScalar("recorded_at", StandardBasicTypes.INSTANT);
            name(query, id);
            return query.uniqueResultOptional().map(row -> read(id, row));
        });
    }

    @Override
    public boolean add(CallRecord record) {
        return sessions.with(session -> {
            var query = session.createNativeMutationQuery(CallStatements.ADD)
                    .setParameter("marksKey", record.marks().keyId())
                    .setParameter("marks", MarksText.of(record.marks()))
                    .setParameter("payment", paymentOf(record), StandardBasicTypes.STRING)
                    .setParameter("cancel", cancelOf(record), StandardBasicTypes.STRING)
                    .setParameter(
                            "answer", record.answer().map(Sealed::envelope).orElse(null), StandardBasicTypes.BINARY)
                    .setParameter("at", record.recordedAt());
            name(query, record.id());
            return query.executeUpdate() == 1;
        });
    }

    @Override
    public void answer(CallId id, Sealed<CallAnswer> answer) {
        sessions.with(session -> {
            var query =
                    session.createNativeMutationQuery(CallStatements.ANSWER).setParameter("answer", answer.envelope());
            name(query, id);
            return query.executeUpdate();
        });
    }

    private static void name(CommonQueryContract query, CallId id) {
        query.setParameter("merchant", id.merchant().value())
                .setParameter("live", id.live())
                .setParameter("method", id.method())
                .setParameter("path", id.path())
                .setParameter("key", id.key());
    }

    private static CallRecord read(CallId id, @Nullable Object[] row) {
        return new CallRecord(
                id,
                MarksText.read((String) row[0], (String) row[1]),
                Optional.ofNullable((String) row[2]).map(PaymentKey::new).map(payment -> subject(payment, row[3])),
                Optional.ofNullable((byte[]) row[4]).map(Sealed::new),
                (Instant) row[5]);
    }

    private static CallSubject subject(PaymentKey payment, @Nullable Object cancel) {
        return cancel == null ? new CallSubject.OfPayment(payment) : new CallSubject.OfCancel(payment, (String) cancel);
    }

    private static @Nullable String paymentOf(CallRecord record) {
        return record.subject().map(subject -> subject.payment().value()).orElse(null);
    }

    private static @Nullable String cancelOf(CallRecord record) {
        return record.subject()
                .flatMap(subject -> switch (subject) {
                    case CallSubject.OfPayment _ -> Optional.<String>empty();
                    case CallSubject.OfCancel(PaymentKey _, String cancel) -> Optional.of(cancel);
                })
                .orElse(null);
    }
}
