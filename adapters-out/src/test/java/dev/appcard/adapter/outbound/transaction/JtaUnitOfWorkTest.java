package dev.appcard.adapter.outbound.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.appcard.application.port.DatabaseUnavailable;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JtaUnitOfWorkTest {
    private final UserTransaction transaction = mock();
    private final DatabasePlaces places = new DatabasePlaces(new DatabasePlaces.Limits(2, 1, Duration.ofMillis(1)));
    private final List<DatabaseUnavailable.Cause> counted = new ArrayList<>();
    private final JtaUnitOfWork unitOfWork = new JtaUnitOfWork(
            transaction,
            places,
            new DatabasePresence(Duration.ZERO),
            new DatabaseOutages(counted::add, () -> 0),
            List.of(Duration.ofNanos(1), Duration.ofNanos(1)));

    @BeforeEach
    void noTransactionRuns() throws Exception {
        when(transaction.getStatus()).thenReturn(Status.STATUS_NO_TRANSACTION);
    }

    @Test
    void runShouldBeginAndCommitWhenNoTransactionRuns() throws Exception {
        assertThat(unitOfWork.run(() -> "done")).isEqualTo("done");

        var order = inOrder(transaction);
        order.verify(transaction).begin();
        order.verify(transaction).commit();
        verify(transaction, never()).rollback();
    }

    @Test
    void runShouldRollBackAndNotCommitWhenTheWorkFails() throws Exception {
        IllegalStateException failure = new IllegalStateException("forced");

        assertThatThrownBy(() -> unitOfWork.run(() -> {
                    throw failure;
                }))
                .isSameAs(failure);

        verify(transaction).rollback();
        verify(transaction, never()).commit();
    }

    @Test
    void runShouldShowTheWorksOwnFailureWhenRollingBackFailsToo() throws Exception {
        doThrow(new SystemException("gone")).when(transaction).rollback();

        assertThatThrownBy(() -> unitOfWork.run(() -> {
                    throw new IllegalStateException("forced");
                }))
                .hasMessage("forced");
    }

    @ParameterizedTest
    @ValueSource(classes = {RollbackException.class, HeuristicMixedException.class, SystemException.class})
    void runShouldThrowWhenTheCommitIsNotAcknowledged(Class<? extends Exception> failure) throws Exception {
        doThrow(failure).when(transaction).commit();

        assertThatThrownBy(() -> unitOfWork.run(() -> "done"))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasCauseInstanceOf(TransactionFailed.class)
                .hasRootCauseInstanceOf(failure);
    }

    @Test
    void runShouldNotWorkWhenNoTransactionCanBeBegun() throws Exception {
        doThrow(new SystemException("down")).when(transaction).begin();

        assertThatThrownBy(() -> unitOfWork.run(() -> {
                    throw new AssertionError("worked without a transaction");
                }))
                .isInstanceOf(DatabaseUnavailable.class);
    }

    @Test
    void runShouldJoinTheTransactionThatRuns() throws Exception {
        when(transaction.getStatus()).thenReturn(Status.STATUS_ACTIVE);

        assertThat(unitOfWork.run(() -> "done")).isEqualTo("done");

        verify(transaction, never()).begin();
        verify(transaction, never()).commit();
    }

    @Test
    void runShouldDoomTheTransactionThatRunsWhenTheWorkFails() throws Exception {
        when(transaction.getStatus()).thenReturn(Status.STATUS_ACTIVE);

        assertThatThrownBy(() -> unitOfWork.run(() -> {
                    throw new IllegalStateException("forced");
                }))
                .hasMessage("forced");

        verify(transaction).setRollbackOnly();
        verify(transaction, never()).rollback();
    }

    @ParameterizedTest(name = "{0}: {1} times")
    @CsvSource({"40001, 3", "40P01, 3", "55P03, 3", "57P01, 2", "08006, 2", "08001, 1", "53300, 1", "25006, 1"})
    void workIsDoneAgainWhereItWasRolledBackForCertain(String state, int times) throws Exception {
        AtomicInteger done = new AtomicInteger();

        assertThatThrownBy(() -> unitOfWork.run(() -> {
                    done.incrementAndGet();
                    throw new IllegalStateException(new SQLException("forced", state));
                }))
                .isInstanceOf(DatabaseUnavailable.class);

        assertThat(done).hasValue(times);
        verify(transaction, times(times)).rollback();
        verify(transaction, never()).commit();
        assertThat(counted).containsExactly(DatabaseUnavailable.Cause.AWAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS001", "RS002", "RS003"})
    void whatARestoredDatabaseHoldsIsToldAsSuch(String state) {
        assertThatThrownBy(() -> unitOfWork.run(() -> {
                    throw new IllegalStateException(new SQLException("held", state));
                }))
                .isInstanceOfSatisfying(
                        DatabaseUnavailable.class,
                        held -> assertThat(held.why()).isEqualTo(DatabaseUnavailable.Cause.RESTORED));
        assertThat(unitOfWork.run(() -> "others go on")).isEqualTo("others go on");
    }

    @Test
    void aConflictIsOverWhenTheWorkGoesWellTheNextTime() throws Exception {
        AtomicInteger done = new AtomicInteger();

        String result = unitOfWork.run(() -> {
            if (done.incrementAndGet() == 1) {
                throw new IllegalStateException(new SQLException("forced", "40001"));
            }
            return "done";
        });

        assertThat(result).isEqualTo("done");
        verify(transaction).commit();
        assertThat(counted).isEmpty();
    }

    @Test
    void aDefectIsNoOutage() {
        assertThatThrownBy(() -> unitOfWork.run(() -> {
                    throw new IllegalStateException(new SQLException("not unique", "23505"));
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(counted).isEmpty();
    }

    @Test
    void aCommitThatWasCutIsNotRepeated() throws Exception {
        doThrow((Exception) new SystemException("cut").initCause(new SQLException("cut", "08006")))
                .when(transaction)
                .commit();

        assertThatThrownBy(() -> unitOfWork.run(() -> "done")).isInstanceOf(DatabaseUnavailable.class);

        verify(transaction).commit();
    }

    @Test
    void anOutcomeIsCommittedAgainAfterADoubt() throws Exception {
        doThrow(new SystemException("cut"))
                .doThrow(new SystemException("cut"))
                .doNothing()
                .when(transaction)
                .commit();

        assertThat(unitOfWork.conclude(() -> "done")).isEqualTo("done");

        verify(transaction, times(3)).commit();
    }

    @Test
    void anOutcomeIsLeftInTheEnd() throws Exception {
        doThrow(new SystemException("cut")).when(transaction).commit();

        assertThatThrownBy(() -> unitOfWork.conclude(() -> "done")).isInstanceOf(DatabaseUnavailable.class);

        verify(transaction, times(3)).commit();
    }

    @Test
    void callsAreRefusedWithoutAskingThePoolWhenItIsTakenWhileTheReserveIsNot() throws Exception {
        try (DatabasePlaces.Place _ = places.take()) {
            assertThatThrownBy(() -> unitOfWork.run(() -> "done"))
                    .isInstanceOfSatisfying(
                            DatabaseUnavailable.class,
                            busy -> assertThat(busy.why()).isEqualTo(DatabaseUnavailable.Cause.BUSY));
            verify(transaction, never()).begin();

            assertThat(unitOfWork.withReserve(() -> unitOfWork.run(() -> "reserve")))
                    .isEqualTo("reserve");
            assertThat(unitOfWork.conclude(() -> "outcome")).isEqualTo("outcome");
        }
        assertThat(unitOfWork.run(() -> "free again")).isEqualTo("free again");
        assertThat(counted).containsExactly(DatabaseUnavailable.Cause.BUSY);
    }
}
