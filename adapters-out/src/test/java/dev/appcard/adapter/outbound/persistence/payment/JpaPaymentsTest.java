package dev.appcard.adapter.outbound.persistence.payment;

import static dev.appcard.application.port.outbound.store.PaymentsContract.windowOf;
import static dev.appcard.domain.payment.PaymentFixtures.in;
import static dev.appcard.domain.payment.PaymentFixtures.opened;
import static dev.appcard.domain.payment.PaymentFixtures.order;
import static dev.appcard.domain.payment.PaymentFixtures.orderWithoutWindow;
import static dev.appcard.domain.payment.PaymentFixtures.pathTo;
import static dev.appcard.domain.payment.PaymentFixtures.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.adapter.outbound.audit.LoggedCall;
import dev.appcard.adapter.outbound.persistence.LocalSessions;
import dev.appcard.adapter.outbound.persistence.MerchantsForTests;
import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.adapter.outbound.persistence.Sql;
import dev.appcard.adapter.outbound.persistence.StoredRows;
import dev.appcard.application.port.outbound.RecordingJournal;
import dev.appcard.application.port.outbound.store.HistoryEntry;
import dev.appcard.application.port.outbound.store.PartialCancelsContract;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.application.port.outbound.store.PaymentsContract;
import dev.appcard.application.port.outbound.store.PaymentsWithoutWindowContract;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.application.port.outbound.store.UnitOfWorkContract;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.billing.BillingFixtures;
import dev.appcard.domain.billing.TokenIssuer;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentMethod;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.payment.StateName;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The contracts on PostgreSQL, as the application's role, and what only a real database can show. */
class JpaPaymentsTest
        implements PaymentsContract, PartialCancelsContract, PaymentsWithoutWindowContract, UnitOfWorkContract {
    private static final Sql SQL = new Sql(PostgresForTests.asApplication());
    private static LocalSessions sessions;

    @BeforeAll
    static void openSessions() {
        MerchantsForTests.ensureThoseOfTheFixtures();
        sessions = new LocalSessions(PostgresForTests.asApplication());
    }

    @AfterAll
    static void closeSessions() {
        sessions.close();
    }

    @Override
    public Payments payments() {
        return new JpaPayments(sessions, new StoredRows(new RecordingJournal()), new LoggedCall());
    }

    @Override
    public UnitOfWork unitOfWork() {
        return sessions;
    }

    @Override
    public List<HistoryEntry<StateName>> historyOf(PaymentKey key) {
        return SQL.query(
                "select version, state from payment_history where payment_key = ? order by version",
                row -> new HistoryEntry<>(row.getLong(1), StateName.valueOf(row.getString(2))),
                key.value());
    }

    @ParameterizedTest
    @EnumSource(StateName.class)
    void otcShouldBeInTheDatabaseOnlyWhileAuthenticated(StateName state) {
        Payment stored = storeAll(pathTo(state, order()));

        assertThat(column("sealed_otc is not null", stored)).isEqualTo(state == StateName.AUTHENTICATED);
    }

    @ParameterizedTest
    @EnumSource(StateName.class)
    void agreementShouldBeInTheDatabaseOnlyWhileTheAppIsCalled(StateName state) {
        Payment stored = storeAll(pathTo(state, order()));

        assertThat(column("sealed_agreement is not null", stored)).isEqualTo(state == StateName.APP_CALLED);
    }

    @Test
    void agreementShouldGoWhenTheTimeRunsOutInTheApp() {
        Payment called = storeAll(pathTo(StateName.APP_CALLED, order()));
        replace(called, step(called, StateName.EXPIRED));

        assertThat(column("sealed_agreement is null", called)).isEqualTo(true);
        assertThat(column("interest_payer", called)).isEqualTo("MERCHANT");
    }

    @Test
    void factsShouldStayInTheRowWhenTheStateHasNoUseForThem() {
        Payment expired = storeAll(pathTo(StateName.EXPIRED, order()));

        assertThat(column("issuer", expired)).isEqualTo("KB");
        assertThat(column("card_name", expired)).isEqualTo("KB국민 노리2 체크카드");
    }

    @Test
    void refusedCancelShouldStayInTheRowOfTheApprovedPayment() {
        Payment cancelling = storeAll(pathTo(StateName.CANCELLING, order()));
        replace(cancelling, step(cancelling, StateName.APPROVED));

        assertThat(column("cancel_reason", cancelling)).isEqualTo("구매자가 마음을 바꿈");
    }

    @ParameterizedTest
    @CsvSource({"APP_CARD, CARD_VAN", "ANSIM, CARD_ANSIM", "ISP, CARD_ISP"})
    void payTypeShouldFollowTheBuyersChoiceAndStay(AuthenticationMethod method, String payType) {
        Payment opened = opened();
        Payment called = opened.to(new PaymentState.AppCalled(calledBy(method)));
        Payment expired = called.to(new PaymentState.Expired(opened.order().requestedAt()));
        add(opened);

        assertThat(column("pay_type", opened)).isEqualTo("CARD_VAN");
        replace(opened, called);
        assertThat(column("pay_type", called)).isEqualTo(payType);
        replace(called, expired);
        assertThat(column("pay_type", expired)).isEqualTo(payType);
    }

    private static AppCall calledBy(AuthenticationMethod method) {
        AppCall call = in(StateName.APP_CALLED).call().orElseThrow();
        return new AppCall(
                call.issuer(), method, call.channel(), call.plan(), call.buyerAddress(), call.calledAt(), null, null);
    }

    @ParameterizedTest
    @MethodSource("payTypesOfMeans")
    void payTypeShouldBeThatOfTheMeans(PaymentMethod means, String payType, @Nullable String holder) {
        Payment charged = storeAll(pathTo(StateName.APPROVED, orderWithoutWindow(), means));

        assertThat(column("pay_type", charged)).isEqualTo(payType);
        assertThat(column("billing_holder", charged)).isEqualTo(holder);
    }

    static Stream<Arguments> payTypesOfMeans() {
        return Stream.of(
                Arguments.of(BillingFixtures.method(BillingFixtures.card(), 0), "CARD_RP", "SAMSUNG"),
                Arguments.of(
                        BillingFixtures.method(
                                BillingFixtures.card(BillingFixtures.newBillingKey(), new TokenIssuer.AtVan()), 0),
                        "CARD_BILLING",
                        "VAN"),
                Arguments.of(new PaymentMethod.ByKeyIn(InstalmentPlan.AT_ONCE), "CARD_KEYIN", null));
    }

    @Test
    void everyOperationShouldCostAsFewStatementsAsItsWriting() {
        Payment opened = opened();
        Payment called = step(opened, StateName.APP_CALLED);
        sessions.takeStatements();

        assertThat(statementsOf(() -> add(opened)))
                .hasSize(2)
                .first()
                .asString()
                .contains("on conflict");
        assertThat(statementsOf(() -> add(Payment.open(sameOrder(opened))))).hasSize(1);
        assertThat(statementsOf(() -> replace(opened, called))).hasSize(2);
        assertThat(statementsOf(() -> replace(opened, called))).hasSize(1);
        assertThat(statementsOf(() -> payments().find(opened.key()))).hasSize(1);
        assertThat(statementsOf(() -> payments().findByWindow(windowOf(opened))))
                .hasSize(1);
        assertThat(statementsOf(() -> payments()
                        .findByOrder(opened.order().merchantId(), opened.order().orderId())))
                .hasSize(1);
        assertThat(statementsOf(() -> payments().statesOf(List.of(windowOf(opened)))))
                .hasSize(1);
        assertThat(statementsOf(() -> payments().dueAt(opened.order().requestedAt(), 5)))
                .hasSize(1);
    }

    @Test
    void replaceShouldNotTouchWhatWasAgreed() {
        Payment opened = opened();
        add(opened);
        sessions.takeStatements();

        assertThat(statementsOf(() -> replace(opened, step(opened, StateName.APP_CALLED))))
                .first()
                .asString()
                .startsWith("update payment")
                .doesNotContain("window_token", "order_id", "success_url", "metadata");
    }

    @Test
    void everyQuestionShouldFailWhenTheDatabaseIsAway() {
        try (LocalSessions away = new LocalSessions(PostgresForTests.away())) {
            Payments unreachable = new JpaPayments(away, new StoredRows(new RecordingJournal()), new LoggedCall());
            Payment payment = opened();

            assertThatThrownBy(() -> unreachable.find(payment.key())).isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> unreachable.findByWindow(windowOf(payment)))
                    .isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> unreachable.statesOf(List.of(windowOf(payment))))
                    .isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> unreachable.dueAt(payment.order().requestedAt(), 5))
                    .isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> away.run(() -> unreachable.add(payment))).isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void rowsShouldPrintNothingSecret() {
        Payment held = storeAll(pathTo(StateName.AUTHENTICATED, order()));
        PaymentRow row = sessions.with(
                session -> session.get(PaymentRow.class, held.key().value()));

        assertThat(row + " " + row.order + " " + row.progress + " " + row.order.customer())
                .doesNotContain(windowOf(held).reveal(), "홍길동", "sealed", "2001:db8");
    }

    @Test
    void paymentWithoutAWindowShouldCostNoMoreThanOneWithIt() {
        PaymentMethod means = BillingFixtures.method(BillingFixtures.card(), 0);
        List<Payment> path = pathTo(StateName.APPROVED, orderWithoutWindow(), means);
        sessions.takeStatements();

        assertThat(statementsOf(() -> add(path.getFirst()))).hasSize(2);
        assertThat(statementsOf(() -> replace(path.getFirst(), path.getLast()))).hasSize(4);
        assertThat(statementsOf(() -> payments().find(path.getFirst().key()))).hasSize(1);
    }

    private static PaymentOrder sameOrder(Payment holder) {
        return order(
                holder.order().merchantId(),
                holder.order().orderId(),
                holder.order().requestedAt());
    }

    private static List<String> statementsOf(Runnable work) {
        work.run();
        return sessions.takeStatements();
    }

    private static Object column(String expression, Payment payment) {
        return SQL.one(
                "select " + expression + " from payment where payment_key = ?",
                payment.key().value());
    }
}
