package dev.appcard.application.port.outbound.store;

import static dev.appcard.domain.payment.PaymentFixtures.OPENED_AT;
import static dev.appcard.domain.payment.PaymentFixtures.newKey;
import static dev.appcard.domain.payment.PaymentFixtures.order;
import static dev.appcard.domain.payment.PaymentFixtures.pathTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.recovery.ApprovalReference;
import dev.appcard.domain.recovery.ApprovalWatch;
import dev.appcard.domain.recovery.Backoff;
import dev.appcard.domain.recovery.WatchOutcome;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link ApprovalWatches} keeps to. */
public interface ApprovalWatchesContract extends StoreContract {

    Backoff PAUSES = new Backoff(Duration.ofMinutes(1), Duration.ofHours(1), 0);
    ApprovalReference APPROVAL = new ApprovalReference("100000000017", LocalDate.parse("2026-11-21"));

    ApprovalWatches watches();

    @Test
    default void findShouldGiveBackEveryWatchAsItWasStored() {
        ApprovalWatch begun = ApprovalWatch.begun(netCancelled(), OPENED_AT, PAUSES);
        ApprovalWatch heard = begun.heard(APPROVAL, OPENED_AT.plusSeconds(1));
        ApprovalWatch marked = heard.again(OPENED_AT.plusSeconds(2), PAUSES).marked();
        ApprovalWatch undone = marked.over(WatchOutcome.UNDONE, OPENED_AT.plusSeconds(3));

        assertThat(add(begun)).isTrue();
        assertThat(watches().find(begun.payment())).contains(begun);
        assertThat(replace(begun, heard)).isTrue();
        assertThat(watches().find(begun.payment())).contains(heard);
        ApprovalWatch claimed = heard.again(OPENED_AT.plusSeconds(2), PAUSES);
        assertThat(replace(heard, claimed)).isTrue();
        assertThat(replace(claimed, marked)).isTrue();
        assertThat(watches().find(begun.payment())).contains(marked);
        assertThat(replace(marked, undone)).isTrue();
        assertThat(watches().find(begun.payment())).contains(undone);
    }

    @Test
    default void findShouldBeEmptyWhenThereIsNoSuchWatch() {
        assertThat(watches().find(newKey())).isEmpty();
    }

    @Test
    default void addShouldLeaveTheOneThatIsThereAndTheTransactionUsable() {
        PaymentKey payment = netCancelled();
        ApprovalWatch heard = ApprovalWatch.heard(payment, APPROVAL, OPENED_AT);
        add(heard);

        boolean usable = unitOfWork().run(() -> {
            boolean added = watches().add(ApprovalWatch.begun(payment, OPENED_AT, PAUSES));
            return !added && watches().replace(heard, heard.again(OPENED_AT, PAUSES));
        });

        assertThat(usable).isTrue();
        assertThat(watches().find(payment)).contains(heard.again(OPENED_AT, PAUSES));
    }

    @Test
    default void replaceShouldLetOneOfManyClaimIt() {
        ApprovalWatch begun = ApprovalWatch.begun(netCancelled(), OPENED_AT, PAUSES);
        add(begun);

        List<Boolean> won =
                AtOnce.run(20, number -> replace(begun, begun.again(OPENED_AT.plusSeconds(number), PAUSES)));

        assertThat(won).containsOnlyOnce(true);
    }

    @Test
    default void replaceShouldRejectWhatIsNotTheNextVersion() {
        ApprovalWatch begun = ApprovalWatch.begun(netCancelled(), OPENED_AT, PAUSES);
        add(begun);
        ApprovalWatch twoOn = begun.marked().marked();

        assertThatIllegalArgumentException().isThrownBy(() -> replace(begun, twoOn));
    }

    @Test
    default void writingShouldBeRefusedOutsideOfAUnitOfWork() {
        ApprovalWatch begun = ApprovalWatch.begun(netCancelled(), OPENED_AT, PAUSES);

        assertThatThrownBy(() -> watches().add(begun)).isInstanceOf(RuntimeException.class);
        assertThat(watches().find(begun.payment())).isEmpty();
    }

    /** In the far past, so that nothing else in the store is as long overdue. */
    @Test
    default void dueAtShouldGiveTheLongestOverdueFirstAndNoneThatIsOver() {
        Instant past = OPENED_AT.minusSeconds(900_000_000);
        ApprovalWatch second = ApprovalWatch.heard(netCancelled(), null, past.plusSeconds(1));
        ApprovalWatch first = ApprovalWatch.heard(netCancelled(), APPROVAL, past);
        ApprovalWatch third = ApprovalWatch.heard(netCancelled(), null, past.plusSeconds(2));
        ApprovalWatch over = ApprovalWatch.heard(netCancelled(), null, past);
        List.of(second, first, third, over).forEach(this::add);
        replace(over, over.over(WatchOutcome.NOTHING_TO_UNDO, past));

        assertThat(watches().dueAt(past.minusMillis(1), 9)).isEmpty();
        assertThat(watches().dueAt(past.plusSeconds(2), 2)).containsExactly(first, second);
        assertThat(watches().dueAt(past.plusSeconds(2), 9)).containsExactly(first, second, third);
    }

    private PaymentKey netCancelled() {
        return storeAll(pathTo(StateName.NET_CANCELLED, order())).key();
    }

    private boolean add(ApprovalWatch watch) {
        return unitOfWork().run(() -> watches().add(watch));
    }

    private boolean replace(ApprovalWatch current, ApprovalWatch next) {
        return unitOfWork()
                .run(() -> next.lookAt().isPresent()
                        ? watches().replace(current, next)
                        : watches()
                                .end(
                                        current,
                                        next,
                                        payments().find(next.payment()).orElseThrow()));
    }
}
