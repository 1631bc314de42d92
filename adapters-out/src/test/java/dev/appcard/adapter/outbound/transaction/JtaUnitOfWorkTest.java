package dev.appcard.adapter.outbound.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JtaUnitOfWorkTest {
    private final UserTransaction transaction = mock();
    private final JtaUnitOfWork unitOfWork = new JtaUnitOfWork(transaction);

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
                .isInstanceOf(TransactionFailed.class)
                .hasCauseInstanceOf(failure);
    }

    @Test
    void runShouldNotWorkWhenNoTransactionCanBeBegun() throws Exception {
        doThrow(new SystemException("down")).when(transaction).begin();

        assertThatThrownBy(() -> unitOfWork.run(() -> {
                    throw new AssertionError("worked without a transaction");
                }))
                .isInstanceOf(TransactionFailed.class);
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
}
