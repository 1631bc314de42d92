package dev.appcard.adapter.outbound.persistence.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.adapter.outbound.persistence.Sql;
import dev.appcard.application.port.outbound.reconciliation.OurDay;
import dev.appcard.application.port.outbound.reconciliation.ReconciliationsContract;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.reconciliation.Crossing;
import dev.appcard.domain.reconciliation.DayLineKind;
import dev.appcard.domain.reconciliation.OurMovement;
import dev.appcard.domain.reconciliation.OurOrder;
import dev.appcard.domain.reconciliation.Pursuit;
import dev.appcard.domain.reconciliation.VanOrder;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Our books for the comparison, from the journal and the attempts,")
class JdbcOurBooksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Money ALL = Money.won(51_000);
    private static final OurMovement APPROVAL = new OurMovement(DayLineKind.APPROVAL, 0, ALL, DAY, DAY, true, false);

    private static final Sql OWNER = new Sql(PostgresForTests.asOwner());
    private static PaymentsForComparison payments;
    private final JdbcOurBooks books = new JdbcOurBooks(PaymentsForComparison.asOwner());

    @BeforeAll
    static void openPayments() {
        payments = new PaymentsForComparison();
    }

    @AfterAll
    static void closePayments() {
        payments.close();
    }

    static Stream<Arguments> states() {
        return Stream.of(
                Arguments.of(StateName.APPROVING, List.of()),
                Arguments.of(StateName.DECLINED, List.of()),
                Arguments.of(StateName.NET_CANCELLING, List.of()),
                Arguments.of(
                        StateName.NET_CANCELLED,
                        List.of(
                                new OurMovement(DayLineKind.APPROVAL, 0, ALL, DAY, DAY, false, false),
                                new OurMovement(DayLineKind.NET_CANCEL, 0, ALL, DAY, DAY, false, false))),
                Arguments.of(StateName.APPROVED, List.of(APPROVAL)),
                Arguments.of(StateName.CANCELLING, List.of(APPROVAL)),
                Arguments.of(
                        StateName.CANCELLED,
                        List.of(APPROVAL, new OurMovement(DayLineKind.CANCEL, 0, ALL, DAY, DAY, true, false))),
                Arguments.of(
                        StateName.PARTIALLY_CANCELLED,
                        List.of(
                                APPROVAL,
                                new OurMovement(
                                        DayLineKind.PARTIAL_CANCEL, 1, Money.won(25_500), DAY, DAY, true, false))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    @DisplayName("have each attempt with its movements")
    void attemptShouldBeFound(StateName state, List<OurMovement> movements) {
        Payment payment = payments.stored(state);
        VanOrder order = orderOf(payment.key());

        assertThat(books.find(List.of(order)))
                .containsOnlyKeys(order)
                .containsEntry(order, new OurOrder(order, payment.key(), state, Pursuit.UNNAMED, movements));
    }

    @Test
    @DisplayName("say of a cancel that crossed midnight whether the file of the day before may have it")
    void crossedShouldBeLookedForEarlier() throws SQLException {
        LocalDate before = LocalDate.of(2012, 2, 28);
        PaymentKey payment = payments.stored(StateName.CANCELLED).key();
        OWNER.execute("""
            update payment set cancel_requested_at = '2012-02-28 23:59:59+09' where payment_key = '%1$s';
            update journal_line set business_date = '2012-02-29' where payment_key = '%1$s' and movement = 'cancel-1'
            """.formatted(payment));
        assertThat(cancelOf(payment).since()).isEqualTo(before);
        assertThat(cancelOf(payment).until()).isEqualTo(before.plusDays(1));
        assertThat(cancelOf(payment).mayStandEarlier())
                .as("that day's file was not compared")
                .isTrue();

        JdbcReconciliations reconciliations = new JdbcReconciliations(PaymentsForComparison.asOwner());
        reconciliations.record(ReconciliationsContract.file(before, 1), _ -> {});
        assertThat(cancelOf(payment).mayStandEarlier())
                .as("it was, and had it not")
                .isFalse();

        reconciliations.record(
                ReconciliationsContract.file(before, 2),
                found -> found.crossed(new Crossing(payment, DayLineKind.CANCEL, 0)));
        assertThat(cancelOf(payment).mayStandEarlier())
                .as("the last one had it")
                .isTrue();
    }

    private OurMovement cancelOf(PaymentKey payment) {
        return books.find(List.of(orderOf(payment)))
                .get(orderOf(payment))
                .movements()
                .getLast();
    }

    @Test
    @DisplayName("know nothing of another store's order, of one that is no number of ours, and of a payment without an"
            + " attempt")
    void othersShouldNotBeFound() {
        VanOrder ours = orderOf(payments.stored(StateName.APPROVED).key());
        VanOrder opened = orderOf(payments.stored(StateName.READY).key());

        assertThat(books.find(List.of(
                        new VanOrder(ours.orderNumber(), "1"),
                        new VanOrder("x", "2999199999"),
                        new VanOrder(ours.orderNumber().replace("-1", "-2"), "2999199999"),
                        opened)))
                .isEmpty();
        assertThat(books.find(List.of())).isEmpty();
    }

    @Test
    @DisplayName("give a day's orders in the order of their bytes, and no other day's")
    void dayShouldBeOrdered() {
        VanOrder one = orderOf(payments.stored(StateName.APPROVED).key());
        VanOrder other = orderOf(payments.stored(StateName.CANCELLED).key());
        VanOrder declined = orderOf(payments.stored(StateName.DECLINED).key());

        List<VanOrder> day = ordersOn(DAY);

        assertThat(day).contains(one, other).doesNotContain(declined).isSorted().doesNotHaveDuplicates();
        assertThat(ordersOn(DAY.plusDays(400))).isEmpty();
    }

    private List<VanOrder> ordersOn(LocalDate date) {
        List<VanOrder> orders = new ArrayList<>();
        try (OurDay day = books.onDay(date)) {
            for (Optional<OurOrder> next = day.next(); next.isPresent(); next = day.next()) {
                orders.add(next.get().order());
            }
        }
        return orders;
    }

    private static VanOrder orderOf(PaymentKey payment) {
        return new VanOrder(payment.value() + "-1", "2999199999");
    }
}
