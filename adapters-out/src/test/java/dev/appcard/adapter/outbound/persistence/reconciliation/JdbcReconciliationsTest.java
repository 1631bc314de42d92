package dev.appcard.adapter.outbound.persistence.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.persistence.LocalSessions;
import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.adapter.outbound.persistence.recovery.WatchStores;
import dev.appcard.application.port.outbound.reconciliation.Reconciliations;
import dev.appcard.application.port.outbound.reconciliation.ReconciliationsContract;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.reconciliation.DayFileSummary;
import dev.appcard.domain.reconciliation.FoundDifference;
import dev.appcard.domain.recovery.ApprovalReference;
import dev.appcard.domain.recovery.ApprovalWatch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JdbcReconciliationsTest implements ReconciliationsContract {

    private static final AtomicInteger DAYS = new AtomicInteger();
    private static PaymentsForComparison payments;

    @BeforeAll
    static void openPayments() {
        payments = new PaymentsForComparison();
    }

    @AfterAll
    static void closePayments() {
        payments.close();
    }

    @Override
    public LocalDate newDay() {
        return LocalDate.of(2001, 1, 1).plusDays(DAYS.incrementAndGet());
    }

    @Override
    public Reconciliations reconciliations() {
        return new JdbcReconciliations(PaymentsForComparison.asOwner());
    }

    @Override
    public PaymentKey givenUp() {
        return payments.stored(StateName.NET_CANCELLED).key();
    }

    @Override
    public PaymentKey approved() {
        return payments.stored(StateName.APPROVED).key();
    }

    @Test
    @DisplayName("what is mended is watched by the gateway, named by its approval, and due at once")
    void mendedShouldBeWatched() {
        DayFileSummary file = ReconciliationsContract.file(newDay(), 1);
        PaymentKey payment = givenUp();
        reconciliations().record(file, found -> found.accept(ReconciliationsContract.certain(payment)));
        FoundDifference certain =
                reconciliations().differences(file.digest(), 1, 1).getFirst();

        assertThat(reconciliations().mend(certain)).isTrue();

        try (LocalSessions sessions = new LocalSessions(PostgresForTests.asApplication())) {
            ApprovalWatch watch = WatchStores.on(sessions).find(payment).orElseThrow();
            assertThat(watch.heard()).isEqualTo(new ApprovalReference("100000000001", LocalDate.of(2026, 11, 21)));
            assertThat(watch.lookAt()).hasValueSatisfying(at -> assertThat(at).isBeforeOrEqualTo(Instant.now()));
            assertThat(watch.tries()).isZero();
            assertThat(watch.version()).isEqualTo(1);
        }
    }
}
