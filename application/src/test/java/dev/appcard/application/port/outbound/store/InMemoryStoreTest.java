package dev.appcard.application.port.outbound.store;

import static dev.appcard.domain.payment.PaymentFixtures.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.appcard.application.port.outbound.store.InMemoryUnitOfWork.CommitFault;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InMemoryStoreTest
        implements PaymentsContract, PartialCancelsContract, PaymentsWithoutWindowContract, UnitOfWorkContract {
    private final InMemoryStore store = new InMemoryStore();
    private final Payments payments = new InMemoryPayments(store);
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork(store);

    @Override
    public Payments payments() {
        return payments;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public List<HistoryEntry<StateName>> historyOf(PaymentKey key) {
        return store.historyOf(key);
    }

    @ParameterizedTest
    @EnumSource(value = CommitFault.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void faultyCommitShouldThrowWhetherItTookEffectOrNot(CommitFault fault) {
        Payment opened = opened();
        unitOfWork.failNextCommit(fault);

        assertThatIllegalStateException().isThrownBy(() -> add(opened));

        assertThat(payments.find(opened.key()).isPresent())
                .isEqualTo(fault == CommitFault.COMMITTED_BUT_NOT_ACKNOWLEDGED);
        assertThat(add(opened())).isTrue();
    }
}
