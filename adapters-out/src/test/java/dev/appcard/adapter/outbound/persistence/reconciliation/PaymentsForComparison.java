package dev.appcard.adapter.outbound.persistence.reconciliation;

import static dev.appcard.domain.payment.PaymentFixtures.order;
import static dev.appcard.domain.payment.PaymentFixtures.pathTo;

import dev.appcard.adapter.outbound.persistence.LocalSessions;
import dev.appcard.adapter.outbound.persistence.MerchantsForTests;
import dev.appcard.adapter.outbound.persistence.PlainConnections;
import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.adapter.outbound.persistence.payment.PaymentStores;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import java.util.List;

/** Payments in the database of the tests, as the gateway stores them. */
final class PaymentsForComparison implements AutoCloseable {

    private final LocalSessions sessions;
    private final Payments payments;

    PaymentsForComparison() {
        MerchantsForTests.ensureThoseOfTheFixtures();
        sessions = new LocalSessions(PostgresForTests.asApplication());
        payments = PaymentStores.on(sessions);
    }

    static PlainConnections asOwner() {
        return new PlainConnections(() -> PostgresForTests.owner().connect());
    }

    /** A new one that has gone this way. */
    Payment stored(StateName state) {
        List<Payment> path = pathTo(state, order());
        sessions.run(() -> payments.add(path.getFirst()));
        for (int step = 1; step < path.size(); step++) {
            Payment current = path.get(step - 1);
            Payment next = path.get(step);
            sessions.run(() -> payments.replace(current, next));
        }
        return path.getLast();
    }

    @Override
    public void close() {
        sessions.close();
    }
}
