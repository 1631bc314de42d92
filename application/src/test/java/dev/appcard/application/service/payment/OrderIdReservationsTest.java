package dev.appcard.application.service.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.outbound.store.InMemoryCallRecords;
import dev.appcard.application.port.outbound.store.InMemoryCardDataUses;
import dev.appcard.application.port.outbound.store.InMemoryPayments;
import dev.appcard.application.port.outbound.store.InMemoryPeriodCharges;
import dev.appcard.application.port.outbound.store.InMemoryRegisteredCards;
import dev.appcard.application.port.outbound.store.InMemoryStore;
import dev.appcard.application.port.outbound.store.InMemoryUnitOfWork;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.application.port.outbound.vault.FakeCallVault;
import dev.appcard.application.service.idempotency.RecordedCalls;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.merchant.CardDataPurpose;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentFixtures;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.payment.StateName;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An order id is reserved for one payment")
class OrderIdReservationsTest {

    private static final BillingKey GONE = new BillingKey("bil_00000000000000000000");

    private final InMemoryStore store = new InMemoryStore();
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork(store);
    private final InMemoryPayments payments = new InMemoryPayments(store);
    private final Preconditions preconditions = new Preconditions(
            new InMemoryRegisteredCards(store),
            new InMemoryCardDataUses(store),
            new InMemoryPeriodCharges(store),
            new RecordedCalls(
                    new InMemoryCallRecords(store), new FakeCallVault(), unitOfWork, () -> PaymentFixtures.OPENED_AT),
            () -> PaymentFixtures.OPENED_AT);
    private final OrderIdReservations reservations =
            new OrderIdReservations(unitOfWork, payments, preconditions, () -> PaymentFixtures.OPENED_AT);

    @ParameterizedTest(name = "one that is {0} makes room while it is open, and else keeps the order")
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"AUTHENTICATION_FAILED", "EXPIRED"})
    void earlier(StateName state) {
        Payment earlier = stored(state);
        Payment later = Payment.open(sameOrder(earlier));

        Optional<Rejection> rejection = reservations.reserve(later, List.of());

        assertThat(rejection.isEmpty()).isEqualTo(state.isOpen());
        assertThat(reservations.isTaken(
                        later.order().merchantId(), later.order().orderId()))
                .isEqualTo(!state.isOpen());
        assertThat(payments.find(earlier.key()).orElseThrow().stateName())
                .isEqualTo(state.isOpen() ? StateName.EXPIRED : state);
        assertThat(payments.find(later.key()).isPresent()).isEqualTo(state.isOpen());
    }

    @Test
    @DisplayName("and a precondition that does not hold leaves everything as it was: the earlier payment is open still")
    void unmet() {
        Payment earlier = stored(StateName.READY);
        Payment later = Payment.open(sameOrder(earlier));

        assertThat(reservations.reserve(later, List.of(new Precondition.RequireActiveCard(GONE))))
                .contains(Rejection.OfCard.NOT_FOUND);

        assertThat(payments.find(earlier.key())).contains(earlier);
        assertThat(payments.find(later.key())).isEmpty();
    }

    @Test
    @DisplayName("and what an earlier precondition counted is not counted where a later one does not hold")
    void countedInVain() {
        CardDataContract once = new CardDataContract(CardDataPurpose.USAGE, Money.won(1_000), 1, false);
        Precondition counted = new Precondition.CountDailyUse(once);

        assertThat(reservations.reserve(
                        PaymentFixtures.opened(), List.of(counted, new Precondition.RequireActiveCard(GONE))))
                .contains(Rejection.OfCard.NOT_FOUND);
        assertThat(reservations.reserve(PaymentFixtures.opened(), List.of(counted)))
                .isEmpty();
        assertThat(reservations.reserve(PaymentFixtures.opened(), List.of(counted)))
                .contains(Rejection.OfContract.DAILY_NUMBER_REACHED);
    }

    @Test
    @DisplayName("and one that moves while it is looked at is looked at again")
    void movedMeanwhile() {
        Payment earlier = stored(StateName.READY);
        Payment later = Payment.open(sameOrder(earlier));
        AtomicInteger looks = new AtomicInteger();
        Payments moving = mock(Payments.class, delegatesTo(payments));
        doAnswer(call -> looks.incrementAndGet() > 1 && payments.replace(call.getArgument(0), call.getArgument(1)))
                .when(moving)
                .replace(any(), any());

        assertThat(new OrderIdReservations(unitOfWork, moving, preconditions, () -> PaymentFixtures.OPENED_AT)
                        .reserve(later, List.of()))
                .isEmpty();

        assertThat(looks).hasValue(2);
        assertThat(payments.find(earlier.key()).orElseThrow().stateName()).isEqualTo(StateName.EXPIRED);
    }

    private Payment stored(StateName state) {
        List<Payment> path = PaymentFixtures.pathTo(state, PaymentFixtures.order());
        unitOfWork.run(() -> payments.add(path.getFirst()));
        for (int step = 1; step < path.size(); step++) {
            Payment before = path.get(step - 1);
            Payment after = path.get(step);
            unitOfWork.run(() -> payments.replace(before, after));
        }
        return path.getLast();
    }

    private static PaymentOrder sameOrder(Payment payment) {
        return PaymentFixtures.order(
                payment.order().merchantId(), payment.order().orderId(), PaymentFixtures.OPENED_AT);
    }
}
