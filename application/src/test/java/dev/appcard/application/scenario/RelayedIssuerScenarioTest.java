package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.authentication.ReceiveAuthenticationUseCase.Receipt;
import dev.appcard.application.port.inbound.relay.ConfirmOrderUseCase;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.authentication.OrderConfirmation;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.secret.Otc;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An issuer behind the relay:")
class RelayedIssuerScenarioTest {

    private final World world = new World();

    @Test
    @DisplayName("the order is confirmed, then its result is taken and approved")
    void relayed() {
        Payment payment = world.open(ApprovalMode.ON_CONFIRM, 52_000);
        AppCallLinks call = world.call(payment, World.choice(World.SHINHAN, AuthenticationMethod.APP_CARD));
        assertThat(world.relayed.calls().getLast().callbackUrl()).isEqualTo("https://pay.example/linq/shinhan/results");

        assertThat(confirmOrder(payment))
                .isEqualTo(new ConfirmOrderUseCase.Confirmed(Money.won(52_000), "하늘색 우산", "데모상점"));
        assertThat(confirmOrder(payment)).isInstanceOf(ConfirmOrderUseCase.Confirmed.class);
        assertThat(world.receiving.receive(World.SHINHAN, world.relayed.approve(call)))
                .isEqualTo(Receipt.STORED);
        assertThat(world.confirm(payment)).isInstanceOf(PaymentResult.Approved.class);

        assertThat(world.van.approvalsSent()).singleElement().satisfies(order -> {
            assertThat(World.codeOf(order).otc()).isInstanceOf(Otc.Code.class);
            assertThat(World.codeOf(order).issuer()).isEqualTo(World.SHINHAN);
        });
    }

    @Test
    @DisplayName("without that confirmation its result is a conflict, and a new call needs a new one")
    void unconfirmed() {
        Payment payment = world.open(ApprovalMode.ON_CONFIRM, 52_000);
        AppCallLinks first = world.call(payment, World.choice(World.SHINHAN, AuthenticationMethod.APP_CARD));
        assertThat(world.receiving.receive(World.SHINHAN, world.relayed.approve(first)))
                .isEqualTo(Receipt.CONFLICT);
        confirmOrder(payment);

        AppCallLinks second = world.call(payment, World.choice(World.SHINHAN, AuthenticationMethod.APP_CARD));

        assertThat(world.receiving.receive(World.SHINHAN, world.relayed.approve(second)))
                .isEqualTo(Receipt.CONFLICT);
    }

    @Test
    @DisplayName("the question for the order is judged by sign, order, time, and whether it is waited for")
    void confirmationIsJudged() {
        Payment payment = world.open(ApprovalMode.ON_CONFIRM, 52_000);
        world.call(payment, World.choice(World.SHINHAN, AuthenticationMethod.APP_CARD));
        var genuine = world.relayed.confirmation(payment.key(), world.clock.instant());
        var forged = new OrderConfirmation(genuine.orderNumber(), genuine.mid(), genuine.time(), "0".repeat(64));
        assertThat(world.confirmingOrder.confirm(World.SHINHAN, forged)).isEqualTo(refused(Receipt.NOT_GENUINE));
        world.callApp(payment);

        assertThat(world.confirmingOrder.confirm(World.KB, genuine)).isEqualTo(refused(Receipt.UNKNOWN_TID));
        assertThat(world.confirmingOrder.confirm(new IssuerCode("NOBODY"), genuine))
                .isEqualTo(refused(Receipt.NOT_GENUINE));
        assertThat(confirmOrder(payment)).isEqualTo(refused(Receipt.CONFLICT));
        world.clock.advance(Duration.ofSeconds(601));
        assertThat(world.confirmingOrder.confirm(World.SHINHAN, genuine)).isEqualTo(refused(Receipt.STALE));
    }

    @Test
    @DisplayName("the order stays known after the buyer left the issuer: a conflict, not unknown")
    void leftTheRelayedIssuer() {
        Payment payment = world.open(ApprovalMode.ON_CONFIRM, 52_000);
        AppCallLinks call = world.call(payment, World.choice(World.SHINHAN, AuthenticationMethod.APP_CARD));
        confirmOrder(payment);
        world.callApp(payment);

        assertThat(confirmOrder(payment)).isEqualTo(refused(Receipt.CONFLICT));
        assertThat(world.receiving.receive(World.SHINHAN, world.relayed.approve(call)))
                .isEqualTo(Receipt.CONFLICT);
    }

    private ConfirmOrderUseCase.Outcome confirmOrder(Payment payment) {
        return world.confirmingOrder.confirm(
                World.SHINHAN, world.relayed.confirmation(payment.key(), world.clock.instant()));
    }

    private static ConfirmOrderUseCase.Refused refused(Receipt receipt) {
        return new ConfirmOrderUseCase.Refused(receipt);
    }
}
