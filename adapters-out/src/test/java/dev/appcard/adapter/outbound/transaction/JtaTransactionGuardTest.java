package dev.appcard.adapter.outbound.transaction;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JtaTransactionGuardTest {

    private final TransactionSynchronizationRegistry registry = mock(TransactionSynchronizationRegistry.class);
    private final JtaTransactionGuard guard = new JtaTransactionGuard(registry);

    @Test
    void requireNoTransactionShouldPassWithoutOne() {
        when(registry.getTransactionStatus()).thenReturn(Status.STATUS_NO_TRANSACTION);

        assertThatCode(guard::requireNoTransaction).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {Status.STATUS_ACTIVE, Status.STATUS_MARKED_ROLLBACK, Status.STATUS_COMMITTING})
    void requireNoTransactionShouldThrowInsideOne(int status) {
        when(registry.getTransactionStatus()).thenReturn(status);

        assertThatIllegalStateException().isThrownBy(guard::requireNoTransaction);
    }

    @Test
    void requireNoTransactionShouldThrowWhenNobodyCanTell() {
        assertThatIllegalStateException().isThrownBy(() -> new JtaTransactionGuard().requireNoTransaction());
    }
}
