package dev.appcard.application.port.outbound.store;

import static dev.appcard.domain.payment.PaymentFixtures.opened;
import static dev.appcard.domain.payment.PaymentFixtures.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link UnitOfWork} keeps to, seen by what it leaves of payments. */
public interface UnitOfWorkContract extends StoreContract {

    @Test
    default void runShouldCommitAndGiveTheResult() {
        Payment opened = opened();

        assertThat(unitOfWork().run(() -> payments().add(opened))).isTrue();
        assertThat(payments().find(opened.key())).contains(opened);
    }

    @Test
    default void runShouldLeaveNothingWhenTheWorkFails() {
        Payment opened = opened();
        IllegalStateException failure = new IllegalStateException("forced");

        assertThatThrownBy(() -> unitOfWork().run(() -> addThenThrow(opened, failure)))
                .isSameAs(failure);

        assertThat(payments().find(opened.key())).isEmpty();
        assertThat(historyOf(opened.key())).isEmpty();
    }

    @Test
    default void runShouldLeaveTheOldVersionWhenTheWorkFailsAfterReplacing() {
        Payment opened = opened();
        add(opened);

        assertThatThrownBy(() -> unitOfWork().run(() -> {
                    payments().replace(opened, step(opened, StateName.EXPIRED));
                    throw new IllegalStateException("forced");
                }))
                .hasMessage("forced");

        assertThat(payments().find(opened.key())).contains(opened);
        assertThat(historyOf(opened.key())).hasSize(1);
    }

    @Test
    default void runShouldGiveTheResultAndLeaveNothingWhenItIsNotKept() {
        Payment opened = opened();

        assertThat(unitOfWork().run(() -> payments().add(opened), added -> !added))
                .isTrue();

        assertThat(payments().find(opened.key())).isEmpty();
        assertThat(historyOf(opened.key())).isEmpty();
    }

    @Test
    default void runShouldNotCommitWhenJoinedWorkIsNotKept() {
        Payment outer = opened();

        assertThatThrownBy(() -> unitOfWork().run(() -> {
                    payments().add(outer);
                    return unitOfWork().run(() -> payments().add(opened()), added -> !added);
                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(payments().find(outer.key())).isEmpty();
    }

    @Test
    default void runShouldSeeItsOwnWorkAndOthersOnlyWhatIsCommitted() {
        Payment opened = opened();

        unitOfWork().run(() -> {
            payments().add(opened);
            assertThat(payments().find(opened.key())).contains(opened);
            assertThat(AtOnce.run(1, _ -> payments().find(opened.key()))).containsExactly(Optional.empty());
            return true;
        });

        assertThat(payments().find(opened.key())).contains(opened);
    }

    @Test
    default void runShouldJoinTheTransactionThatItIsIn() {
        Payment inner = opened();

        assertThatThrownBy(() -> unitOfWork().run(() -> {
                    unitOfWork().run(() -> payments().add(inner));
                    throw new IllegalStateException("forced");
                }))
                .hasMessage("forced");

        assertThat(payments().find(inner.key())).isEmpty();
    }

    @Test
    default void runShouldNotCommitWhenJoinedWorkFailedEvenIfThatIsCaught() {
        Payment outer = opened();

        assertThatThrownBy(() -> unitOfWork().run(() -> {
                    payments().add(outer);
                    assertThatThrownBy(
                                    () -> unitOfWork().run(() -> addThenThrow(opened(), new IllegalStateException())))
                            .isInstanceOf(IllegalStateException.class);
                    return true;
                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(payments().find(outer.key())).isEmpty();
    }

    @Test
    default void runShouldBeUsableAgainAfterAFailure() {
        assertThatThrownBy(() -> unitOfWork().run(() -> addThenThrow(opened(), new IllegalStateException())))
                .isInstanceOf(IllegalStateException.class);
        Payment opened = opened();

        assertThat(add(opened)).isTrue();
    }

    private boolean addThenThrow(Payment payment, RuntimeException failure) {
        payments().add(payment);
        throw failure;
    }
}
