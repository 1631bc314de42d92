package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.port.outbound.PaymentJournal.CardNotice;
import dev.appcard.application.port.outbound.issuer.Preparation.Cause;
import dev.appcard.application.port.outbound.van.ApprovalFault;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.PayType;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@DisplayName("A registered card is charged:")
class ChargeScenarioTest {

    private final World world = new World();
    private final Billing billing = new Billing(world);
    private final RegisteredCard card = billing.card();

    @AfterEach
    void theBooksAreEqual() {
        world.pass(Duration.ofMinutes(10));
        long ours = Stream.of("order-0001", "order-0002", "order-0003")
                .flatMap(order -> world.payments.findByOrder(World.SHOP.id(), new OrderId(order)).stream())
                .filter(payment -> payment.stateName() == StateName.APPROVED)
                .mapToLong(payment -> payment.order().amount().won())
                .sum();
        assertThat(world.van.wonHeld()).isEqualTo(ours);
    }

    @Test
    @DisplayName("each time by a fresh code of the issuer, approved like any payment, and cancelled like one")
    void charges() {
        Payment first = billing.charged(card.key(), 9_900, "order-0001");
        Payment second = billing.charged(card.key(), 9_900, "order-0002");

        assertThat(first.payType()).isEqualTo(PayType.CARD_RP);
        assertThat(first.order().orderName()).isEqualTo(World.SHOP.name());
        assertThat(world.history(first.key())).containsExactly(StateName.APPROVING, StateName.APPROVED);
        assertThat(world.issuer.cards().asked())
                .extracting(asked -> asked.key().value())
                .containsExactly(first.key().value(), second.key().value());
        assertThat(world.van.approvalsSent())
                .extracting(order -> order.credential())
                .doesNotHaveDuplicates();
        assertThat(world.cancel(first)).isInstanceOf(PaymentResult.Approved.class);
    }

    @Test
    @DisplayName("while the KMS does not answer nothing is asked, stored or spent, and the order is free")
    void vaultAway() {
        world.cardVault.goAway();
        assertThat(billing.charge(card.key(), 9_900, "order-0001")).isInstanceOf(PaymentResult.NotSent.class);
        assertThat(world.issuer.cards().asked()).isEmpty();
        assertThat(world.van.approvalsSent()).isEmpty();
        assertThat(world.payments.findByOrder(World.SHOP.id(), new OrderId("order-0001")))
                .isEmpty();
        assertThat(world.journal.noticesOf(card.key())).contains(CardNotice.VAULT_UNAVAILABLE);

        Payment window = world.authenticated(ApprovalMode.ON_CONFIRM, 1_000, "order-0002");
        world.confirm(window);
        assertThat(world.state(window)).isEqualTo(StateName.APPROVED);

        world.cardVault.comeBack();
        billing.charged(card.key(), 9_900, "order-0001");
    }

    @Test
    @DisplayName("what does not open is never tried again, here or elsewhere, and the operators are told")
    void unreadable() {
        world.cardVault.spoilEverything();

        assertThat(billing.charge(card.key(), 9_900, "order-0001"))
                .isEqualTo(new PaymentResult.Rejected<>(Rejection.OfCard.UNREADABLE));
        assertThat(world.journal.noticesOf(card.key())).contains(CardNotice.UNREADABLE);
        assertThat(billing.charge(card.key(), 9_900, "order-0001"))
                .isEqualTo(new PaymentResult.Rejected<>(Rejection.OfCard.NOT_FOUND));
        assertThat(world.cards.find(card.key()).orElseThrow().status())
                .isInstanceOf(RegisteredCard.Status.Unreadable.class);
        assertThat(world.van.approvalsSent()).isEmpty();
    }

    @Test
    @DisplayName("an issuer that gives no code, or cannot be asked, leaves nothing behind")
    void noCode() {
        world.issuer.cards().refuse("2002");
        assertThat(billing.charge(card.key(), 9_900, "order-0001"))
                .isEqualTo(new PaymentResult.Rejected<>(Rejection.OfCard.REFUSED));
        world.issuer.cards().fail(Cause.TIMED_OUT);
        assertThat(billing.charge(card.key(), 9_900, "order-0001")).isInstanceOf(PaymentResult.NotSent.class);
        world.van.onNextApproval(ApprovalFault.UNREACHABLE);
        world.issuer.cards().issue();
        assertThat(billing.charge(card.key(), 9_900, "order-0001")).isInstanceOf(PaymentResult.NotSent.class);

        assertThat(world.van.approvalsSent()).isEmpty();
        billing.charged(card.key(), 9_900, "order-0001");
        assertThat(billing.charge(card.key(), 9_900, "order-0001"))
                .isEqualTo(new PaymentResult.Rejected<>(Rejection.OfOrder.TAKEN));
    }

    @ParameterizedTest(name = "({0}) an unknown outcome is undone, and never sent again")
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"ANSWER_LOST", "CONNECTION_LOST", "ANSWER_UNREADABLE", "ANSWER_DIFFERS", "REQUEST_LOST", "THROWS"})
    void unknownReason(ApprovalFault fault) {
        world.van.onNextApproval(fault);

        assertThat(billing.charge(card.key(), 9_900, "order-0001")).isInstanceOf(PaymentResult.Unknown.class);
        assertThat(billing.charge(card.key(), 9_900, "order-0001"))
                .isEqualTo(new PaymentResult.Rejected<>(Rejection.OfOrder.TAKEN));
        assertThat(world.van.approvalsSent()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    @DisplayName("declined, the order stays taken")
    void declined() {
        world.van.declineNextApproval(DeclineReason.OVER_LIMIT);

        assertThat(billing.charge(card.key(), 9_900, "order-0001"))
                .isInstanceOfSatisfying(
                        PaymentResult.Declined.class,
                        declined -> assertThat(declined.decline().reason()).isEqualTo(DeclineReason.OVER_LIMIT));
        assertThat(billing.charge(card.key(), 9_900, "order-0001"))
                .isEqualTo(new PaymentResult.Rejected<>(Rejection.OfOrder.TAKEN));
    }

    @Test
    @DisplayName("a payment of the same order that is still open in a window makes room")
    void windowMakesRoom() {
        Payment window = world.open(ApprovalMode.ON_CONFIRM, 9_900, "order-0001");
        billing.charged(card.key(), 9_900, "order-0001");

        assertThat(world.state(window)).isEqualTo(StateName.EXPIRED);
    }

    @Test
    @DisplayName(
            "only by its customer's key and its merchant, and not in instalments, for its code is made for a payment"
                    + " at once")
    void whose() {
        var command = Billing.charge(9_900, "order-0001", 0);
        var foreign = new ChargeCardUseCase.ChargeCard("customer-2", command.purchase(), command.instalment());
        assertThat(world.charging.charge(World.SHOP, card.key(), foreign, KeyedCall.none()))
                .isEqualTo(new PaymentResult.Rejected<>(Rejection.OfCard.CUSTOMER_DIFFERS));
        assertThat(world.billingKeys.byKey(new MerchantId("other"), card.key())).isEmpty();
        assertThat(world.charging.charge(
                        World.SHOP, card.key(), Billing.charge(100_000, "order-0001", 3), KeyedCall.none()))
                .isEqualTo(new PaymentResult.Rejected<>(Rejection.OfCard.NO_INSTALMENTS));
        assertThat(world.issuer.cards().asked()).isEmpty();
    }

    @Test
    @DisplayName("deleted between the look-up and the commit it is not charged, and its secret is gone")
    void deletedMeanwhile() {
        world.issuers.offering(
                World.KB,
                IssuerInBetween.after(world.issuer, () -> world.billingKeys.delete(World.SHOP.id(), card.key())));
        assertThat(billing.charge(card.key(), 9_900, "order-0001"))
                .isEqualTo(new PaymentResult.Rejected<>(Rejection.OfCard.NOT_FOUND));
        assertThat(world.issuer.cards().asked()).hasSize(1);
        assertThat(world.payments.findByOrder(World.SHOP.id(), new OrderId("order-0001")))
                .isEmpty();

        assertThat(world.billingKeys.delete(World.SHOP.id(), card.key())).isEmpty();
        assertThat(billing.charge(card.key(), 9_900, "order-0001"))
                .isEqualTo(new PaymentResult.Rejected<>(Rejection.OfCard.NOT_FOUND));
        assertThat(world.van.approvalsSent()).isEmpty();
    }

    @Test
    @DisplayName("a process that dies after the commit leaves an attempt that the sweep undoes")
    void processDies() {
        world.afterNextMove(() -> {
            throw new Died();
        });
        try {
            billing.charge(card.key(), 9_900, "order-0001");
        } catch (Died expected) {
            assertThat(world.van.approvalsSent()).isEmpty();
        }
        Payment left = world.payments
                .findByOrder(World.SHOP.id(), new OrderId("order-0001"))
                .orElseThrow();
        assertThat(left.stateName()).isEqualTo(StateName.APPROVING);
        world.pass(World.ANSWER_WITHIN);
        for (int tries = 0; tries < 5; tries++) {
            world.pass(Duration.ofMinutes(1));
        }
        assertThat(world.state(left)).isEqualTo(StateName.NET_CANCELLED);
    }

    private static final class Died extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
