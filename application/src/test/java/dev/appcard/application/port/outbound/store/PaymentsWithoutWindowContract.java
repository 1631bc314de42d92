package dev.appcard.application.port.outbound.store;

import static dev.appcard.domain.payment.PaymentFixtures.MERCHANT;
import static dev.appcard.domain.payment.PaymentFixtures.attempted;
import static dev.appcard.domain.payment.PaymentFixtures.newOrderId;
import static dev.appcard.domain.payment.PaymentFixtures.opened;
import static dev.appcard.domain.payment.PaymentFixtures.orderWithoutWindow;
import static dev.appcard.domain.payment.PaymentFixtures.pathTo;
import static dev.appcard.domain.payment.PaymentFixtures.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.billing.BillingFixtures;
import dev.appcard.domain.billing.TokenIssuer;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.instalment.InterestPayer;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentMethod;
import dev.appcard.domain.payment.StateName;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every implementation of {@link Payments} keeps to where a payment comes into being by its attempt. */
public interface PaymentsWithoutWindowContract extends StoreContract {

    @ParameterizedTest
    @MethodSource("dev.appcard.application.port.outbound.store.PaymentsWithoutWindowContract#pathsWithoutWindow")
    default void findShouldGiveBackEveryStateAndMeansAsTheyWereStored(List<Payment> path) {
        Payment stored = storeAll(path);

        assertThat(payments().find(stored.key())).contains(stored);
        assertThat(payments().findByOrder(MERCHANT, stored.order().orderId())).contains(stored);
    }

    @ParameterizedTest
    @MethodSource("dev.appcard.application.port.outbound.store.PaymentsWithoutWindowContract#pathsWithoutWindow")
    default void historyShouldBeginWithTheAttempt(List<Payment> path) {
        Payment stored = storeAll(path);

        List<HistoryEntry<StateName>> history = historyOf(stored.key());

        assertThat(history.getFirst()).isEqualTo(new HistoryEntry<>(1, StateName.APPROVING));
        assertThat(history)
                .extracting(HistoryEntry::version)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, path.size()).boxed().toList());
        assertThat(history)
                .extracting(HistoryEntry::state)
                .containsExactlyElementsOf(path.stream().map(Payment::stateName).toList());
    }

    @ParameterizedTest
    @MethodSource("dev.appcard.application.port.outbound.store.PaymentsWithoutWindowContract#pathsWithoutWindow")
    default void dueAtShouldListItExactlyWhileItIsUnsettled(List<Payment> path) {
        Payment stored = storeAll(path);
        var due = stored.attentionAt();

        assertThat(payments()
                        .dueAt(stored.order().requestedAt().plusSeconds(86_400), Integer.MAX_VALUE)
                        .contains(stored))
                .isEqualTo(due.isPresent());
        due.ifPresent(at -> assertThat(payments().dueAt(at.minusMillis(1), Integer.MAX_VALUE))
                .doesNotContain(stored));
    }

    @ParameterizedTest
    @MethodSource("dev.appcard.application.port.outbound.store.PaymentsWithoutWindowContract#methods")
    default void addShouldBeRefusedWhileAnotherPaymentHoldsTheOrder(PaymentMethod method) {
        OrderId orderId = newOrderId();
        Payment first = attempted(orderWithoutWindow(orderId), method);
        Payment again = attempted(orderWithoutWindow(orderId), method);

        assertThat(add(first)).isTrue();
        assertThat(add(again)).isFalse();
        assertThat(historyOf(again.key())).isEmpty();
    }

    @Test
    default void twoWithoutAWindowShouldNotBeInEachOthersWay() {
        PaymentMethod method = methods().findFirst().orElseThrow();

        assertThat(add(attempted(orderWithoutWindow(), method))).isTrue();
        assertThat(add(attempted(orderWithoutWindow(), method))).isTrue();
    }

    @Test
    default void windowsShouldLeadToPaymentsThatHaveOne() {
        Payment charged = storeAll(pathTo(
                StateName.APPROVED, orderWithoutWindow(), methods().findFirst().orElseThrow()));
        Payment ready = opened();
        add(ready);

        assertThat(payments().statesOf(List.of(PaymentsContract.windowOf(ready))))
                .hasSize(1)
                .doesNotContainValue(charged.stateName());
    }

    @Test
    default void refusedCancelShouldLeaveTheMeansAsTheyWere() {
        for (PaymentMethod method : methods().toList()) {
            Payment cancelling = storeAll(pathTo(StateName.CANCELLING, orderWithoutWindow(), method));
            replace(cancelling, step(cancelling, StateName.APPROVED));

            assertThat(payments().find(cancelling.key()).flatMap(Payment::method))
                    .contains(method);
        }
    }

    static Stream<PaymentMethod> methods() {
        return Stream.of(
                BillingFixtures.method(BillingFixtures.card(), 0),
                BillingFixtures.method(
                        BillingFixtures.card(BillingFixtures.newBillingKey(), new TokenIssuer.AtVan()), 3),
                new PaymentMethod.ByKeyIn(InstalmentPlan.AT_ONCE),
                new PaymentMethod.ByKeyIn(new InstalmentPlan(new Instalment(12), InterestPayer.BUYER)));
    }

    static Stream<List<Payment>> pathsWithoutWindow() {
        return methods()
                .flatMap(method -> Stream.of(
                                StateName.APPROVING,
                                StateName.NET_CANCELLING,
                                StateName.NET_CANCELLED,
                                StateName.APPROVED,
                                StateName.CANCELLING,
                                StateName.CANCELLED,
                                StateName.DECLINED)
                        .map(state -> pathTo(state, orderWithoutWindow(), method)));
    }
}
