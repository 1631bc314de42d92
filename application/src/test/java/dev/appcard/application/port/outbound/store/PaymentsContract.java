package dev.appcard.application.port.outbound.store;

import static dev.appcard.domain.payment.PaymentFixtures.MERCHANT;
import static dev.appcard.domain.payment.PaymentFixtures.OPENED_AT;
import static dev.appcard.domain.payment.PaymentFixtures.OTHER_MERCHANT;
import static dev.appcard.domain.payment.PaymentFixtures.newKey;
import static dev.appcard.domain.payment.PaymentFixtures.newOrderId;
import static dev.appcard.domain.payment.PaymentFixtures.newWindow;
import static dev.appcard.domain.payment.PaymentFixtures.opened;
import static dev.appcard.domain.payment.PaymentFixtures.order;
import static dev.appcard.domain.payment.PaymentFixtures.pathTo;
import static dev.appcard.domain.payment.PaymentFixtures.sparseOrder;
import static dev.appcard.domain.payment.PaymentFixtures.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.payment.AttentionReason;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.window.WindowToken;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every implementation of {@link Payments} keeps to. */
public interface PaymentsContract extends StoreContract {

    @ParameterizedTest
    @EnumSource(StateName.class)
    default void findShouldGiveBackEveryStateAsItWasStored(StateName state) {
        Payment stored = storeAll(pathTo(state, order()));

        assertThat(payments().find(stored.key())).contains(stored);
    }

    @ParameterizedTest
    @EnumSource(StateName.class)
    default void findShouldGiveBackPaymentsWithoutAnythingOptional(StateName state) {
        Payment stored = storeAll(pathTo(state, sparseOrder()));

        assertThat(payments().find(stored.key())).contains(stored);
    }

    @Test
    default void findShouldBeEmptyWhenThereIsNoSuchPayment() {
        assertThat(payments().find(newKey())).isEmpty();
        assertThat(payments().findByWindow(newWindow())).isEmpty();
        assertThat(payments().findByOrder(MERCHANT, newOrderId())).isEmpty();
    }

    @Test
    default void findByWindowShouldGiveThePaymentOfThatWindow() {
        Payment stored = storeAll(pathTo(StateName.AUTHENTICATED, order()));

        assertThat(payments().findByWindow(windowOf(stored))).contains(stored);
    }

    @Test
    default void addShouldRefuseWhenAnotherPaymentHoldsTheOrder() {
        Payment holder = opened();
        add(holder);
        Payment second = Payment.open(order(MERCHANT, holder.order().orderId(), OPENED_AT.plusSeconds(1)));

        assertThat(add(second)).isFalse();
        assertThat(payments().find(second.key())).isEmpty();
        assertThat(historyOf(second.key())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(StateName.class)
    default void addShouldAcceptExactlyWhenTheOrderIsNotHeld(StateName state) {
        Payment first = storeAll(pathTo(state, order()));
        Payment second = Payment.open(order(MERCHANT, first.order().orderId(), OPENED_AT.plusSeconds(1)));

        assertThat(add(second)).isEqualTo(!state.holdsOrder());
    }

    @Test
    default void addShouldAcceptTheSameOrderIdOfAnotherMerchant() {
        OrderId orderId = newOrderId();
        Payment ours = Payment.open(order(MERCHANT, orderId, OPENED_AT));
        Payment theirs = Payment.open(order(OTHER_MERCHANT, orderId, OPENED_AT));

        assertThat(add(ours)).isTrue();
        assertThat(add(theirs)).isTrue();
        assertThat(payments().findByOrder(MERCHANT, orderId)).contains(ours);
        assertThat(payments().findByOrder(OTHER_MERCHANT, orderId)).contains(theirs);
    }

    @Test
    default void addShouldLeaveTheTransactionUsableWhenItRefuses() {
        Payment holder = opened();
        add(holder);
        Payment refused = Payment.open(order(MERCHANT, holder.order().orderId(), OPENED_AT));
        Payment expired = step(holder, StateName.EXPIRED);

        boolean accepted = unitOfWork().run(() -> {
            boolean first = payments().add(refused);
            boolean replaced = payments().replace(holder, expired);
            return !first && replaced && payments().add(refused);
        });

        assertThat(accepted).isTrue();
        assertThat(payments().findByOrder(MERCHANT, holder.order().orderId())).contains(refused);
    }

    @Test
    default void addShouldAcceptOneOfManyForTheSameOrderAtOnce() {
        OrderId orderId = newOrderId();

        List<Boolean> accepted = AtOnce.run(20, _ -> add(Payment.open(order(MERCHANT, orderId, OPENED_AT))));

        assertThat(accepted).containsOnlyOnce(true);
    }

    @Test
    default void findByOrderShouldPreferTheHolderToOneOpenedLater() {
        OrderId orderId = newOrderId();
        storeAll(pathTo(StateName.AUTHENTICATION_FAILED, order(MERCHANT, orderId, OPENED_AT.plusSeconds(9))));
        Payment holder = storeAll(pathTo(StateName.APPROVED, order(MERCHANT, orderId, OPENED_AT)));

        assertThat(payments().findByOrder(MERCHANT, orderId)).contains(holder);
    }

    @Test
    default void findByOrderShouldGiveTheLatestWhenNoneHoldsTheOrder() {
        OrderId orderId = newOrderId();
        Payment later = storeAll(pathTo(StateName.EXPIRED, order(MERCHANT, orderId, OPENED_AT.plusSeconds(9))));
        storeAll(pathTo(StateName.EXPIRED, order(MERCHANT, orderId, OPENED_AT)));

        assertThat(payments().findByOrder(MERCHANT, orderId)).contains(later);
    }

    @Test
    default void replaceShouldRefuseWhenTheVersionIsOld() {
        Payment opened = opened();
        add(opened);
        Payment called = step(opened, StateName.APP_CALLED);

        assertThat(replace(opened, called)).isTrue();
        assertThat(replace(opened, step(opened, StateName.EXPIRED))).isFalse();
        assertThat(payments().find(opened.key())).contains(called);
        assertThat(historyOf(opened.key())).hasSize(2);
    }

    @Test
    default void replaceShouldRefuseWhenThereIsNoSuchPayment() {
        Payment never = opened();

        assertThat(replace(never, step(never, StateName.EXPIRED))).isFalse();
        assertThat(historyOf(never.key())).isEmpty();
    }

    @Test
    default void replaceShouldRejectWhatIsNotTheNextVersion() {
        Payment opened = opened();
        add(opened);
        Payment twoOn = step(step(opened, StateName.APP_CALLED), StateName.EXPIRED);

        assertThatIllegalArgumentException().isThrownBy(() -> replace(opened, twoOn));
        assertThatIllegalArgumentException().isThrownBy(() -> replace(opened, step(opened(), StateName.APP_CALLED)));
    }

    @Test
    default void replaceShouldLetOneOfManyWin() {
        Payment approving = storeAll(pathTo(StateName.APPROVING, order()));
        List<StateName> outcomes = List.of(StateName.APPROVED, StateName.DECLINED, StateName.NET_CANCELLING);

        List<Boolean> won =
                AtOnce.run(50, number -> replace(approving, step(approving, outcomes.get(number % outcomes.size()))));

        assertThat(won).containsOnlyOnce(true);
        StateName outcome = outcomes.get(won.indexOf(true) % outcomes.size());
        assertThat(payments().find(approving.key())).contains(step(approving, outcome));
        assertThat(historyOf(approving.key())).hasSize(5).endsWith(new HistoryEntry<>(5, outcome));
    }

    @ParameterizedTest
    @EnumSource(StateName.class)
    default void historyShouldHoldEveryVersionWithoutGap(StateName state) {
        List<Payment> path = pathTo(state, order());
        storeAll(path);

        List<HistoryEntry<StateName>> history = historyOf(path.getFirst().key());

        assertThat(history)
                .extracting(HistoryEntry::version)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, path.size()).boxed().toList());
        assertThat(history)
                .extracting(HistoryEntry::state)
                .containsExactlyElementsOf(path.stream().map(Payment::stateName).toList());
    }

    @Test
    default void cancelThatWasRefusedShouldLeaveAnApprovedPayment() {
        Payment cancelling = storeAll(pathTo(StateName.CANCELLING, order()));
        Payment approvedAgain = step(cancelling, StateName.APPROVED);

        assertThat(replace(cancelling, approvedAgain)).isTrue();
        assertThat(payments().find(cancelling.key())).contains(approvedAgain);
    }

    @Test
    default void markShouldBeKeptWhileTheStateIsRepeatedAndGoWithIt() {
        Payment undoing = storeAll(pathTo(StateName.NET_CANCELLING, order()));
        Payment marked = step(undoing, StateName.NET_CANCELLING).marked(AttentionReason.NET_CANCEL_REFUSED);
        Payment undone = step(marked, StateName.NET_CANCELLED);

        replace(undoing, marked);
        assertThat(payments().find(marked.key())).contains(marked);
        replace(marked, undone);
        assertThat(payments().find(marked.key()))
                .contains(undone)
                .get()
                .matches(ended -> ended.needsAttention() == null);
    }

    @Test
    default void writingShouldBeRefusedOutsideOfAUnitOfWork() {
        Payment opened = opened();
        assertThatThrownBy(() -> payments().add(opened)).isInstanceOf(RuntimeException.class);
        assertThat(payments().find(opened.key())).isEmpty();

        add(opened);
        Payment called = step(opened, StateName.APP_CALLED);
        assertThatThrownBy(() -> payments().replace(opened, called)).isInstanceOf(RuntimeException.class);
        assertThat(payments().find(opened.key())).contains(opened);
    }

    @Test
    default void statesOfShouldTellAllKnownWindowsAndLeaveOutTheOthers() {
        Payment ready = opened();
        add(ready);
        Payment declined = storeAll(pathTo(StateName.DECLINED, order()));

        var states = payments().statesOf(List.of(windowOf(ready), newWindow(), windowOf(declined)));

        assertThat(states)
                .containsOnlyKeys(windowOf(ready), windowOf(declined))
                .containsEntry(windowOf(ready), StateName.READY)
                .containsEntry(windowOf(declined), StateName.DECLINED);
        assertThat(payments().statesOf(List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(StateName.class)
    default void dueAtShouldListExactlyWhatNeedsAttention(StateName state) {
        Payment stored = storeAll(pathTo(state, order()));
        var due = stored.attentionAt();

        assertThat(payments()
                        .dueAt(OPENED_AT.plusSeconds(86_400), Integer.MAX_VALUE)
                        .contains(stored))
                .isEqualTo(due.isPresent());
        due.ifPresent(at -> {
            assertThat(payments().dueAt(at, Integer.MAX_VALUE)).contains(stored);
            assertThat(payments().dueAt(at.minusMillis(1), Integer.MAX_VALUE)).doesNotContain(stored);
        });
    }

    /** In the far past, so that nothing else in the store is as long overdue. */
    @Test
    default void dueAtShouldGiveTheLongestOverdueFirstAndNoMoreThanAsked() {
        PaymentOrder second = order(MERCHANT, newOrderId(), OPENED_AT.minusSeconds(800_000_000));
        PaymentOrder first = order(MERCHANT, newOrderId(), OPENED_AT.minusSeconds(900_000_000));
        PaymentOrder third = order(MERCHANT, newOrderId(), OPENED_AT.minusSeconds(700_000_000));
        List.of(second, first, third).forEach(order -> add(Payment.open(order)));

        assertThat(payments().dueAt(OPENED_AT, 2)).extracting(Payment::order).containsExactly(first, second);
        assertThat(payments().dueAt(OPENED_AT, 3)).extracting(Payment::order).containsExactly(first, second, third);
    }

    static WindowToken windowOf(Payment payment) {
        return payment.order().windowTerms().token();
    }
}
