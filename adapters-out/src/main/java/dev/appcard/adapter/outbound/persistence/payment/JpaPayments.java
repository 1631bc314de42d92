package dev.appcard.adapter.outbound.persistence.payment;

import dev.appcard.adapter.outbound.persistence.Sessions;
import dev.appcard.adapter.outbound.persistence.StoredRows;
import dev.appcard.adapter.outbound.persistence.books.JournalWriter;
import dev.appcard.adapter.outbound.persistence.column.OriginColumns;
import dev.appcard.adapter.outbound.persistence.column.StoredName;
import dev.appcard.adapter.outbound.persistence.event.EventWriter;
import dev.appcard.application.port.CurrentCall;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.domain.audit.StepReasons;
import dev.appcard.domain.books.Movements;
import dev.appcard.domain.event.Events;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.window.WindowToken;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * Payments in PostgreSQL: one statement to read, two to write (the payment, its history); one more where money has moved
 * ({@link JournalWriter}), one where its merchant sees another status ({@link EventWriter}), and one more either way where parts of it are cancelled ({@link PartialCancels}). No exception is caught here:
 * the caller has to know that the database does not answer.
 */
@Dependent
class JpaPayments implements Payments {
    private static final String TABLE = "payment";
    private final Sessions sessions;
    private final StoredRows rows;
    private final CurrentCall call;

    @Inject
    JpaPayments(Sessions sessions, StoredRows rows, CurrentCall call) {
        this.sessions = sessions;
        this.rows = rows;
        this.call = call;
    }

    @Override
    public Optional<Payment> find(PaymentKey key) {
        return sessions.with(session ->
                Optional.ofNullable(session.get(PaymentRow.class, key.value())).map(row -> read(session, row)));
    }

    @Override
    public Optional<Payment> findByWindow(WindowToken window) {
        return sessions.with(session -> session.createSelectionQuery(PaymentStatements.BY_WINDOW, PaymentRow.class)
                .setParameter("window", window.reveal())
                .uniqueResultOptional()
                .map(row -> read(session, row)));
    }

    @Override
    public Optional<Payment> findByOrder(MerchantId merchant, OrderId order) {
        return sessions.with(session -> session.createSelectionQuery(PaymentStatements.BY_ORDER, PaymentRow.class)
                .setParameter("merchant", merchant.value())
                .setParameter("order", order.value())
                .setMaxResults(1)
                .uniqueResultOptional()
                .map(row -> read(session, row)));
    }

    @Override
    public Map<WindowToken, StateName> statesOf(Collection<WindowToken> windows) {
        return windows.isEmpty()
                ? Map.of()
                : sessions.with(session -> rows.statesOf(
                        session,
                        TABLE,
                        PaymentStatements.STATES,
                        windows,
                        name -> StoredName.read(StateName.class, name)));
    }

    @Override
    public List<Payment> dueAt(Instant now, int most) {
        return sessions.with(session -> {
            rows.lookForLaterVersion(session, TABLE, PaymentStatements.DUE_OF_LATER_VERSION, now);
            rows.tellWhatWaitsForPerson(session, PaymentStatements.WAITING_FOR_PERSON);
            return session
                    .createSelectionQuery(PaymentStatements.DUE, PaymentRow.class)
                    .setParameter("now", now)
                    .setMaxResults(rows.withRoom(TABLE, most))
                    .getResultList()
                    .stream()
                    .flatMap(row -> rows.readOrLeave(TABLE, row.paymentKey, () -> domainOf(session, row)))
                    .limit(most)
                    .toList();
        });
    }

    @Override
    public boolean add(Payment opened) {
        return sessions.with(session -> {
            int inserted = session.createMutationQuery(PaymentStatements.ADD)
                    .setParameter("key", opened.key().value())
                    .setParameter("version", opened.version())
                    .setParameter("order", OrderMapper.columnsOf(opened.order()))
                    .setParameter("progress", PaymentStateWriter.columnsOf(opened))
                    .executeUpdate();
            return recorded(session, opened, Optional.empty(), inserted);
        });
    }

    @Override
    public boolean replace(Payment current, Payment next) {
        requireSuccessor(current, next);
        return sessions.with(session -> {
            int updated = session.createMutationQuery(PaymentStatements.REPLACE)
                    .setParameter("key", current.key().value())
                    .setParameter("current", current.version())
                    .setParameter("next", next.version())
                    .setParameter("progress", PaymentStateWriter.columnsOf(next, current))
                    .executeUpdate();
            if (updated == 1) {
                PartialCancels.follow(session, current, next);
                JournalWriter.write(session, next, Movements.of(current, next));
                EventWriter.write(session, Events.of(current, next));
            }
            return recorded(session, next, StepReasons.of(current, next), updated);
        });
    }

    private static void requireSuccessor(Payment current, Payment next) {
        if (!next.order().equals(current.order()) || next.version() != current.version() + 1) {
            throw new IllegalArgumentException("not the next version of payment " + current.key());
        }
    }

    /** I-7: in the same transaction, and only when the payment itself was written. */
    private boolean recorded(StatelessSession session, Payment written, Optional<String> reason, int rows) {
        if (rows == 1) {
            session.insert(new PaymentHistoryRow(
                    written.key().value(),
                    written.version(),
                    written.stateName().name(),
                    reason.orElse(null),
                    OriginColumns.of(call.origin())));
        }
        return rows == 1;
    }

    private Payment read(StatelessSession session, PaymentRow row) {
        return rows.read(TABLE, row.paymentKey, () -> domainOf(session, row));
    }

    private static Payment domainOf(StatelessSession session, PaymentRow row) {
        return row.toDomain(() -> PartialCancels.upTo(session, row.paymentKey, row.version));
    }
}
