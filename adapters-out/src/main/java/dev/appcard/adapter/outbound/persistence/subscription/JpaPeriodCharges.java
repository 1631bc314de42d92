package dev.appcard.adapter.outbound.persistence.subscription;

import dev.appcard.adapter.outbound.persistence.Sessions;
import dev.appcard.adapter.outbound.persistence.StoredRows;
import dev.appcard.application.port.outbound.store.PeriodCharges;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.subscription.PeriodCharge;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** Charges of periods in PostgreSQL: one statement for each operation, and for each charge that is added. */
@Dependent
class JpaPeriodCharges implements PeriodCharges {
    private static final String TABLE = "subscription_charge";
    private final Sessions sessions;
    private final StoredRows rows;

    @Inject
    JpaPeriodCharges(Sessions sessions, StoredRows rows) {
        this.sessions = sessions;
        this.rows = rows;
    }

    @Override
    public List<PeriodCharge> claimDue(Instant now, Instant until, int most) {
        return sessions.with(session -> {
            rows.lookForLaterVersion(session, TABLE, SubscriptionStatements.DUE_OF_LATER_VERSION, now);
            return session
                    .createNativeQuery(SubscriptionStatements.CLAIM_DUE, PeriodChargeRow.class)
                    .setParameter("now", now)
                    .setParameter("until", until)
                    .setParameter("most", most)
                    .getResultList()
                    .stream()
                    .flatMap(row -> rows.readOrLeave(TABLE, keyOf(row), row::toDomain))
                    .toList();
        });
    }

    @Override
    public Optional<PeriodCharge> findOpen(SubscriptionId subscription) {
        return sessions.with(
                session -> open(session, subscription).uniqueResultOptional().map(this::read));
    }

    @Override
    public Map<SubscriptionId, PeriodCharge> openOf(Collection<SubscriptionId> subscriptions) {
        if (subscriptions.isEmpty()) {
            return Map.of();
        }
        return sessions.with(
                session -> session.createSelectionQuery(SubscriptionStatements.OPEN_OF, PeriodChargeRow.class)
                        .setParameterList(
                                "subscriptions",
                                subscriptions.stream()
                                        .map(SubscriptionId::value)
                                        .distinct()
                                        .toList())
                        .getResultStream()
                        .flatMap(row -> rows.readOrLeave(TABLE, keyOf(row), row::toDomain))
                        .collect(Collectors.toUnmodifiableMap(PeriodCharge::subscription, Function.identity())));
    }

    @Override
    public Optional<PeriodCharge> holdOpen(SubscriptionId subscription) {
        return sessions.with(session -> open(session, subscription)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .uniqueResultOptional()
                .map(this::read));
    }

    @Override
    public List<PeriodCharge> of(SubscriptionId subscription, int after, int most) {
        return sessions.with(
                session -> session.createSelectionQuery(SubscriptionStatements.CHARGES, PeriodChargeRow.class)
                        .setParameter("subscription", subscription.value())
                        .setParameter("after", after)
                        .setMaxResults(most)
                        .getResultStream()
                        .flatMap(row -> rows.readOrLeave(TABLE, keyOf(row), row::toDomain))
                        .toList());
    }

    @Override
    public void add(List<PeriodCharge> opened) {
        sessions.with(session ->
                opened.stream().mapToInt(charge -> add(session, charge)).sum());
    }

    private static int add(StatelessSession session, PeriodCharge charge) {
        return session.createMutationQuery(SubscriptionStatements.ADD_CHARGE)
                .setParameter("subscription", charge.subscription().value())
                .setParameter("period", charge.number())
                .setParameter("version", charge.version())
                .setParameter("dueAt", charge.dueAt())
                .setParameter("progress", ChargeColumns.of(charge))
                .executeUpdate();
    }

    @Override
    public boolean replace(PeriodCharge next) {
        return sessions.with(session -> session.createMutationQuery(SubscriptionStatements.REPLACE_CHARGE)
                        .setParameter("subscription", next.subscription().value())
                        .setParameter("period", next.number())
                        .setParameter("next", next.version())
                        .setParameter("progress", ChargeColumns.of(next))
                        .executeUpdate())
                == 1;
    }

    private static SelectionQuery<PeriodChargeRow> open(StatelessSession session, SubscriptionId subscription) {
        return session.createSelectionQuery(SubscriptionStatements.OPEN, PeriodChargeRow.class)
                .setParameter("subscription", subscription.value());
    }

    private PeriodCharge read(PeriodChargeRow row) {
        return rows.read(TABLE, keyOf(row), row::toDomain);
    }

    private static String keyOf(PeriodChargeRow row) {
        return row.subscriptionId + "/" + row.period;
    }
}
