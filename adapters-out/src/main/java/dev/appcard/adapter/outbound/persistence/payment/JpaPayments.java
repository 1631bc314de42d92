package dev.appcard.adapter.outbound.persistence.payment;

import dev.appcard.adapter.outbound.persistence.Sessions;
import dev.appcard.application.port.outbound.store.Payments;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Payments in PostgreSQL: one statement to read, two to write (the payment, its history). No exception is caught here:
 * a database that does not answer is the caller's to know.
 */
@Dependent
class JpaPayments implements Payments {
    private static final Logger LOG = LoggerFactory.getLogger(JpaPayments.class);
    private final Sessions sessions;

    @Inject
    JpaPayments(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Payment> find(PaymentKey key) {
        return sessions.with(session ->
                Optional.ofNullable(session.get(PaymentRow.class, key.value())).map(PaymentMapper::paymentOf));
    }

    @Override
    public Optional<Payment> findByWindow(WindowToken window) {
        return sessions.with(session -> session.createSelectionQuery(PaymentStatements.BY_WINDOW, PaymentRow.class)
                .setParameter("window", window.reveal())
                .uniqueResultOptional()
                .map(PaymentMapper::paymentOf));
    }

    @Override
    public Optional<Payment> findByOrder(MerchantId merchant, OrderId order) {
        return sessions.with(session -> session.createSelectionQuery(PaymentStatements.BY_ORDER, PaymentRow.class)
                .setParameter("merchant", merchant.value())
                .setParameter("order", order.value())
                .setMaxResults(1)
                .uniqueResultOptional()
                .map(PaymentMapper::paymentOf));
    }

    @Override
    public Map<WindowToken, StateName> statesOf(Collection<WindowToken> windows) {
        if (windows.isEmpty()) {
            return Map.of();
        }
        String[] tokens = windows.stream().map(WindowToken::reveal).distinct().toArray(String[]::new);
        return sessions.with(session -> session.createNativeQuery(PaymentStatements.STATES, Object[].class)
                .setParameter("windows", tokens)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> new WindowToken((String) row[0]), row -> StateName.valueOf((String) row[1]))));
    }

    @Override
    public List<Payment> dueAt(Instant now, int most) {
        return sessions.with(session -> session.createSelectionQuery(PaymentStatements.DUE, PaymentRow.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .flatMap(JpaPayments::readable)
                .toList());
    }

    /** One row that this version cannot read must not keep the sweep from all others. */
    private static Stream<Payment> readable(PaymentRow row) {
        try {
            return Stream.of(PaymentMapper.paymentOf(row));
        } catch (RuntimeException unreadable) {
            LOG.error("a payment that is due cannot be read: {}", row.paymentKey, unreadable);
            return Stream.empty();
        }
    }

    @Override
    public boolean add(Payment opened) {
        return sessions.with(session -> {
            int inserted = session.createMutationQuery(PaymentStatements.ADD)
                    .setParameter("key", opened.key().value())
                    .setParameter("version", opened.version())
                    .setParameter("order", OrderMapper.columnsOf(opened.order()))
                    .setParameter("standing", PaymentStateWriter.columnsOf(opened))
                    .executeUpdate();
            return recorded(session, opened, inserted);
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
                    .setParameter("standing", PaymentStateWriter.columnsOf(next, current))
                    .executeUpdate();
            return recorded(session, next, updated);
        });
    }

    private static void requireSuccessor(Payment current, Payment next) {
        if (!next.order().equals(current.order()) || next.version() != current.version() + 1) {
            throw new IllegalArgumentException("not the next version of payment " + current.key());
        }
    }

    /** I-7: in the same transaction, and only when the payment itself was written. */
    private static boolean recorded(StatelessSession session, Payment written, int rows) {
        if (rows == 1) {
            session.insert(new PaymentHistoryRow(written.key().value(), written.version(), written.stateName()));
        }
        return rows == 1;
    }
}
