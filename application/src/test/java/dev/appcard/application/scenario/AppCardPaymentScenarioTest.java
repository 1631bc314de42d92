package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.authentication.ReceiveAuthenticationUseCase.Receipt;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.application.port.outbound.van.ApprovalFault;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.authentication.AuthenticationFailure;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.payment.StateName;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A buyer pays with an app card")
class AppCardPaymentScenarioTest {

    private final World world = new World();

    @Test
    @DisplayName("and the shop confirms: approved once, with what was agreed")
    void onConfirm() {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);
        assertThat(world.van.approvalsSent()).isEmpty();

        assertThat(world.confirm(payment)).isInstanceOf(PaymentResult.Approved.class);

        assertThat(world.history(payment.key()))
                .containsExactly(
                        StateName.READY,
                        StateName.APP_CALLED,
                        StateName.AUTHENTICATED,
                        StateName.APPROVING,
                        StateName.APPROVED);
        assertThat(world.van.wonHeld()).isEqualTo(52_000);
        assertThat(world.van.approvalsSent()).singleElement().satisfies(order -> {
            assertThat(order.orderNumber().value()).isEqualTo(payment.key().value() + "-1");
            assertThat(order.customer().name()).isEqualTo("김하나");
            assertThat(order.buyerAddress()).isEqualTo("203.0.113.7");
            assertThat(order.storeId()).isEqualTo(World.SHOP.storeId());
        });
    }

    @Test
    @DisplayName("and the gateway approves by itself, once the result is stored and answered")
    void automatic() {
        Payment payment = world.authenticated(ApprovalMode.AUTOMATIC, 52_000);
        assertThat(world.state(payment)).isEqualTo(StateName.AUTHENTICATED);
        assertThat(world.van.approvalsSent()).isEmpty();

        world.background.runAll();

        assertThat(world.state(payment)).isEqualTo(StateName.APPROVED);
        assertThat(world.van.wonHeld()).isEqualTo(52_000);
    }

    @Test
    @DisplayName("but the code has been used elsewhere: declined at the first and only try, and operators are told")
    void codeUsedElsewhere() {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);
        world.van.onNextApproval(ApprovalFault.OTC_USED);

        assertThat(world.confirm(payment))
                .isInstanceOfSatisfying(
                        PaymentResult.Declined.class,
                        declined -> assertThat(declined.decline().reason()).isEqualTo(DeclineReason.ALREADY_USED));

        assertThat(world.state(payment)).isEqualTo(StateName.DECLINED);
        assertThat(world.journal.noticesOf(payment.key())).containsExactly(Notice.OTC_USED_ELSEWHERE);
    }

    @Test
    @DisplayName("but is over the limit: declined while approving, and the reason is kept")
    void overTheLimit() {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 10_002);

        assertThat(world.confirm(payment))
                .isInstanceOfSatisfying(
                        PaymentResult.Declined.class,
                        declined -> assertThat(declined.decline().reason()).isEqualTo(DeclineReason.OVER_LIMIT));
        assertThat(world.now(payment).state())
                .isInstanceOfSatisfying(
                        PaymentState.Declined.class,
                        declined -> assertThat(declined.decline().reason()).isEqualTo(DeclineReason.OVER_LIMIT));
        assertThat(world.confirm(payment))
                .isEqualTo(new PaymentResult.Rejected<>(Rejection.OfPayment.ALREADY_PROCESSED));
        assertThat(world.van.approvalsSent()).hasSize(1);
    }

    @ParameterizedTest(name = "but the issuer says {0}")
    @EnumSource
    void authenticationFails(AuthenticationFailure failure) {
        Map<AuthenticationFailure, String> codes = Map.of(
                AuthenticationFailure.CARD_NUMBER, "1001",
                AuthenticationFailure.CARD_EXPIRY, "1002",
                AuthenticationFailure.PASSWORD, "1003",
                AuthenticationFailure.CANCELLED_BY_BUYER, "1004",
                AuthenticationFailure.ABORTED, "9876");
        Payment payment = world.open(ApprovalMode.ON_CONFIRM, 1_000);
        world.callApp(payment);

        assertThat(world.post(world.issuer.failed(payment.key(), codes.get(failure), world.clock.instant())))
                .isEqualTo(Receipt.STORED);

        assertThat(world.now(payment).state())
                .isEqualTo(new PaymentState.AuthenticationFailed(failure, world.clock.instant()));
        assertThat(world.confirm(payment))
                .isEqualTo(new PaymentResult.Rejected<>(Rejection.OfPayment.SESSION_NOT_FOUND));
        assertThat(world.van.approvalsSent()).isEmpty();
    }

    @Test
    @DisplayName("but stays silent: it expires, and a late result changes nothing")
    void silence() {
        Payment payment = world.open(ApprovalMode.ON_CONFIRM, 1_000);
        AppCallLinks call = world.callApp(payment);
        world.pass(Duration.ofMinutes(30).minusSeconds(1));
        assertThat(world.state(payment)).isEqualTo(StateName.APP_CALLED);

        world.pass(Duration.ofSeconds(1));

        assertThat(world.state(payment)).isEqualTo(StateName.EXPIRED);
        assertThat(world.post(world.issuer.failed(payment.key(), "1004", world.clock.instant())))
                .isEqualTo(Receipt.CONFLICT);
        assertThat(world.post(world.issuer.approve(call))).isEqualTo(Receipt.STALE);
        assertThat(world.van.approvalsSent()).isEmpty();
    }

    @Test
    @DisplayName("but the shop never confirms: it expires ten minutes after the authentication")
    void neverConfirmed() {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 1_000);
        world.clock.advance(Duration.ofMinutes(10));
        assertThat(world.confirm(payment))
                .isEqualTo(new PaymentResult.Rejected<>(Rejection.OfPayment.SESSION_NOT_FOUND));

        world.pass(Duration.ZERO);

        assertThat(world.state(payment)).isEqualTo(StateName.EXPIRED);
        assertThat(world.van.approvalsSent()).isEmpty();
    }

    @Test
    @DisplayName("but the shop confirms another amount or order: refused, nothing sent, still to be confirmed")
    void tamperedConfirm() {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);

        assertThat(world.confirming.confirm(World.SHOP, payment.key(), "order-0001", 51_999, KeyedCall.none()))
                .isEqualTo(new PaymentResult.Rejected<>(
                        new Rejection.Field("amount", Rejection.FieldReason.NOT_AS_OPENED)));
        assertThat(world.confirming.confirm(World.SHOP, payment.key(), "order-0002", 52_000, KeyedCall.none()))
                .isEqualTo(new PaymentResult.Rejected<>(
                        new Rejection.Field("orderId", Rejection.FieldReason.NOT_AS_OPENED)));
        assertThat(world.van.approvalsSent()).isEmpty();

        assertThat(world.confirm(payment)).isInstanceOf(PaymentResult.Approved.class);
    }

    @Test
    @DisplayName("but the VAN is out of reach: nothing is spent, and it may be confirmed again")
    void vanOutOfReach() {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);
        world.van.onNextApproval(ApprovalFault.UNREACHABLE);

        assertThat(world.confirm(payment)).isInstanceOf(PaymentResult.NotSent.class);
        assertThat(world.state(payment)).isEqualTo(StateName.AUTHENTICATED);
        assertThat(world.journal.noticesOf(payment.key())).containsExactly(Notice.VAN_UNREACHABLE);

        assertThat(world.confirm(payment)).isInstanceOf(PaymentResult.Approved.class);
        assertThat(world.van.wonHeld()).isEqualTo(52_000);
    }

    @Test
    @DisplayName("but the VAN is out of reach in AUTOMATIC: the sweep tries again, until it expires")
    void vanOutOfReachAutomatically() {
        Payment payment = world.authenticated(ApprovalMode.AUTOMATIC, 52_000);
        world.van.onNextApproval(ApprovalFault.UNREACHABLE);
        world.van.onNextApproval(ApprovalFault.UNREACHABLE);
        world.background.runAll();
        world.pass(Duration.ofSeconds(5));
        assertThat(world.state(payment)).isEqualTo(StateName.AUTHENTICATED);

        world.pass(Duration.ofSeconds(5));

        assertThat(world.state(payment)).isEqualTo(StateName.APPROVED);
        assertThat(world.van.approvalsSent()).hasSize(1);
    }
}
