package dev.appcard.application.port.outbound.reconciliation;

import static dev.appcard.domain.payment.PaymentFixtures.newKey;

import dev.appcard.domain.identifier.PaymentKey;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

class FakeReconciliationsTest implements ReconciliationsContract {

    private final Set<PaymentKey> givenUp = new HashSet<>();
    private final FakeReconciliations reconciliations = new FakeReconciliations(row ->
            givenUp.contains(Objects.requireNonNull(row.difference().here()).payment()));
    private LocalDate day = LocalDate.of(2026, 1, 1);

    @Override
    public LocalDate newDay() {
        day = day.plusDays(1);
        return day;
    }

    @Override
    public Reconciliations reconciliations() {
        return reconciliations;
    }

    @Override
    public PaymentKey givenUp() {
        PaymentKey key = newKey();
        givenUp.add(key);
        return key;
    }

    @Override
    public PaymentKey approved() {
        return newKey();
    }
}
