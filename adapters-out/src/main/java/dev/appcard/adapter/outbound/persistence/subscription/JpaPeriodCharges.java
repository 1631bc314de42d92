package dev.appcard.adapter.outbound.persistence.subscription;

import dev.appcard.adapter.outbound.persistence.Sessions;
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
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Charges of periods in PostgreSQL: one statement for each operation, and for each charge that is added. */
@Dependent
class JpaPeriodCharges implements PeriodCharges {
    private static final Logger LOG = LoggerFactory.getLogger(JpaPeriodCharges.class);
    private final Sessions sessions;

    @Inject
    JpaPeriodCharges(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<PeriodCharge> claimDue(Instant now, Instant until, int most) {
        return sessions.with(session -> session
                .createNativeQuery(SubscriptionStatements.CLAIM_DUE, PeriodChargeRow.class)
                .setParameter("now", now)
                .setParameter("until", until)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .flatMap(JpaPeriodCharges::readable)
                .toList());
    }

    /** One row that this version cannot read must not keep the sweep from all others. */
    private static Stream<PeriodCharge> readable(PeriodChargeRow row) {
        try {
            return Stream.of(row.toDomain());
        } catch (RuntimeException unreadable) {
            LOG.error("a charge that is due cannot be read: {}", row, unreadable);
            return Stream.empty();
        }
    }

    @Override
    public Optional<PeriodCharge> findOpen(SubscriptionId subscription) {
        return sessions.with(
                session -> open(session, subscription).uniqueResultOptional().map(PeriodChargeRow::toDomain));
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
                        .map(PeriodChargeRow::toDomain)
                        .collect(Collectors.toUnmodifiableMap(PeriodCharge::subscription, Function.identity())));
    }

    @Override
    public Optional<PeriodCharge> holdOpen(SubscriptionId subscription) {
        return sessions.with(session -> open(session, subscription)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .uniqueResultOptional()
                .map(PeriodChargeRow::toDomain));
    }

    @Override
    public List<PeriodCharge> of(SubscriptionId subscription, int after, int most) {
        return sessions.with(
                session -> session.createSelectionQuery(SubscriptionStatements.CHARGES, PeriodChargeRow.class)
                        .setParameter("subscription", subscription.value())
                        .setParameter("after", after)
                        .setMaxResults(most)
                        .getResultStream()
                        .map(PeriodChargeRow::toDomain)
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
                .setParameter("standing", ChargeColumns.of(charge))
                .executeUpdate();
    }

    @Override
    public boolean replace(PeriodCharge next) {
        return sessions.with(session -> session.createMutationQuery(SubscriptionStatements.REPLACE_CHARGE)
                        .setParameter("subscription", next.subscription().value())
                        .setParameter("period", next.number())
                        .setParameter("next", next.version())
                        .setParameter("standing", ChargeColumns.of(next))
                        .executeUpdate())
                == 1;
    }

    private static SelectionQuery<PeriodChargeRow> open(StatelessSession session, SubscriptionId subscription) {
        return session.createSelectionQuery(SubscriptionStatements.OPEN, PeriodChargeRow.class)
                .setParameter("subscription", subscription.value());
    }
}
