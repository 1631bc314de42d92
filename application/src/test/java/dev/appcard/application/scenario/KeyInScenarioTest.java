package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.port.inbound.keyin.KeyInPaymentUseCase.KeyInPayment;
import dev.appcard.application.port.inbound.payment.Paid;
import dev.appcard.application.port.outbound.PaymentJournal.CardNotice;
import dev.appcard.application.port.outbound.store.InMemoryUnitOfWork.CommitFault;
import dev.appcard.application.port.outbound.van.ApprovalFault;
import dev.appcard.application.port.outbound.van.CancelFault;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.billing.TokenIssuer;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.instalment.InterestPayer;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.PayType;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.Purchase;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.secret.CardExpiry;
import dev.appcard.domain.secret.CardNumber;
import dev.appcard.domain.secret.KeyInCard;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Card data are keyed in:")
class KeyInScenarioTest {

    private final World world = new World();
    private final Billing billing = new Billing(world);

    @Test
    @DisplayName("a payment by telephone, approved at once, without a window")
    void pays() {
        Payment paid = paid(pay(52_000, "order-0001", false)).payment();

        assertThat(paid.payType()).isEqualTo(PayType.CARD_KEYIN);
        assertThat(paid.order().window()).isEmpty();
        assertThat(world.history(paid.key())).containsExactly(StateName.APPROVING, StateName.APPROVED);
        assertThat(world.van.wonHeld()).isEqualTo(52_000);
        assertThat(pay(52_000, "order-0001", false)).isEqualTo(new PaymentResult.Rejected<>(Rejection.OfOrder.TAKEN));
    }

    @Test
    @DisplayName("the contract says what for, how much and how often; what failed counts too, till midnight in Korea")
    void contract() {
        Merchant without = new Merchant(
                World.SHOP.id(),
                "상점",
                "2999199999",
                "shop.example",
                "1234567890",
                List.of(),
                World.SHOP.contracts(),
                List.of());
        try (KeyInCard card = Billing.keyed("3012")) {
            assertThat(world.keyingIn.pay(without, card, command(1_000, "order-0001", false), KeyedCall.none()))
                    .isEqualTo(new PaymentResult.Rejected<>(Rejection.OfContract.NOT_CONTRACTED));
        }
        assertThat(pay(500_001, "order-0001", false))
                .isEqualTo(new PaymentResult.Rejected<>(new Rejection.AmountOverLimit(Money.won(500_000))));
        world.van.declineNextApproval(DeclineReason.OVER_LIMIT);
        assertThat(pay(500_000, "order-0001", false)).isInstanceOf(PaymentResult.Declined.class);
        paid(pay(1_000, "order-0002", false));
        paid(pay(1_000, "order-0003", false));
        assertThat(pay(1_000, "order-0004", false))
                .isEqualTo(new PaymentResult.Rejected<>(Rejection.OfContract.DAILY_NUMBER_REACHED));
        assertThat(world.payments.findByOrder(World.SHOP.id(), new OrderId("order-0004")))
                .isEmpty();

        // It is ten in the morning in Korea.
        world.clock.advance(Duration.ofHours(14).minusSeconds(1));
        assertThat(pay(1_000, "order-0004", false))
                .isEqualTo(new PaymentResult.Rejected<>(Rejection.OfContract.DAILY_NUMBER_REACHED));
        world.clock.advance(Duration.ofSeconds(1));
        paid(pay(1_000, "order-0004", false));
    }

    @Test
    @DisplayName("birth date and password are asked for unless the contract waives them; an expired card is not sent")
    void fields() {
        try (KeyInCard bare = new KeyInCard(
                new CardNumber(Billing.ascii("9410123456789010")), new CardExpiry(Billing.ascii("3012")), null, null)) {
            assertThat(world.keyingIn.pay(World.SHOP, bare, command(1_000, "order-0001", false), KeyedCall.none()))
                    .isEqualTo(new PaymentResult.Rejected<>(
                            new Rejection.Field("cardPassword", Rejection.FieldReason.MISSING)));
        }
        try (KeyInCard old = Billing.keyed("2610")) {
            assertThat(world.keyingIn.pay(World.SHOP, old, command(1_000, "order-0001", false), KeyedCall.none()))
                    .isEqualTo(new PaymentResult.Rejected<>(Rejection.OfCard.EXPIRED));
        }
        assertThat(world.van.approvalsSent()).isEmpty();
        try (KeyInCard lastMonth = Billing.keyed("2611")) {
            assertThat(world.keyingIn.pay(World.SHOP, lastMonth, command(1_000, "order-0001", false), KeyedCall.none()))
                    .isInstanceOf(PaymentResult.Approved.class);
        }
    }

    @Test
    @DisplayName("a billing key comes with the approval, sealed in its commit, and is charged from then on")
    void billingKey() {
        var paid = paid(pay(52_000, "order-0001", true));
        RegisteredCard card = paid.card().orElseThrow();
        assertThat(card.tokenIssuer()).isEqualTo(new TokenIssuer.AtVan());

        Payment charged = billing.charged(card.key(), 9_900, "order-0002");
        assertThat(charged.payType()).isEqualTo(PayType.CARD_BILLING);
        assertThat(billing.charge(card.key(), 300_001, "order-0003"))
                .isEqualTo(new PaymentResult.Rejected<>(new Rejection.AmountOverLimit(Money.won(300_000))));
        assertThat(world.van.wonHeld()).isEqualTo(61_900);
    }

    @Test
    @DisplayName("without the KMS there is no billing key to be had, but a plain payment goes on")
    void vaultAway() {
        world.cardVault.goAway();

        assertThat(pay(52_000, "order-0001", true)).isInstanceOf(PaymentResult.NotSent.class);
        assertThat(world.van.approvalsSent()).isEmpty();
        paid(pay(52_000, "order-0001", false));
    }

    @Test
    @DisplayName("where the VAN gives no key the payment stands, and the operators are told")
    void noKeyGiven() {
        world.van.onNextApproval(ApprovalFault.NO_BILLING_KEY);

        assertThat(paid(pay(52_000, "order-0001", true)).card()).isEmpty();
        assertThat(world.journal.noticesOf(new BillingKey("bil_" + "0".repeat(39) + "1")))
                .containsExactly(CardNotice.NO_BILLING_KEY_GIVEN);
    }

    @Test
    @DisplayName("a card alone is checked by 100 won, which are given back at once")
    void cardAlone() {
        RegisteredCard card = registered();

        assertThat(world.van.wonHeld()).isZero();
        assertThat(world.van.cancelsSent())
                .singleElement()
                .satisfies(order -> assertThat(order.amount()).isEqualTo(Money.won(100)));
        billing.charged(card.key(), 9_900, "order-0001");
    }

    @Test
    @DisplayName("and are given back by the sweep where the cancel could not be sent, or its answer was lost")
    void givenBackLater() {
        world.van.onNextCancel(CancelFault.UNREACHABLE);
        world.van.onNextCancel(CancelFault.ANSWER_LOST);
        registered();

        assertThat(world.van.wonHeld()).isEqualTo(100);
        world.pass(Duration.ofMinutes(1));
        world.pass(Duration.ofMinutes(2));
        assertThat(world.van.wonHeld()).isZero();
        assertThat(world.payments.dueAt(world.clock.instant().plus(Duration.ofDays(1)), 10))
                .isEmpty();
    }

    @Test
    @DisplayName("and that they are to be given back is in the commit that says they were taken, with the billing key")
    void processDiesAfterTheOutcome() {
        world.van.beforeApprovalAnswer(
                () -> world.unitOfWork.failNextCommit(CommitFault.COMMITTED_BUT_NOT_ACKNOWLEDGED));
        try (KeyInCard card = Billing.keyed("3012")) {
            assertThatThrownBy(() -> world.registeringCardData.register(
                            World.SHOP, card, Billing.CUSTOMER, Customer.UNKNOWN, KeyedCall.none()))
                    .hasMessage("the commit was not acknowledged");
        }
        assertThat(world.van.wonHeld()).isEqualTo(100);
        assertThat(world.cards.find(new BillingKey("bil_" + "0".repeat(39) + "1")))
                .isPresent();

        world.pass(World.ANSWER_WITHIN);

        assertThat(world.van.wonHeld()).isZero();
    }

    @Test
    @DisplayName("an approval of unknown outcome is undone, and there is no billing key")
    void unknownReason() {
        world.van.onNextApproval(ApprovalFault.ANSWER_LOST);
        try (KeyInCard card = Billing.keyed("3012")) {
            assertThat(world.registeringCardData.register(
                            World.SHOP, card, Billing.CUSTOMER, Customer.UNKNOWN, KeyedCall.none()))
                    .isInstanceOf(PaymentResult.Unknown.class);
        }
        assertThat(world.van.wonHeld()).isZero();
        assertThat(world.van.cancelsSent()).isEmpty();
    }

    @Test
    @DisplayName("in instalments from 50,000 won on, at the merchant's expense where it says so")
    void instalments() {
        InstalmentPlan plan = new InstalmentPlan(new Instalment(3), InterestPayer.MERCHANT);
        try (KeyInCard card = Billing.keyed("3012")) {
            assertThat(world.keyingIn.pay(
                            World.SHOP, card, command(49_999, "order-0001", plan, false), KeyedCall.none()))
                    .isEqualTo(new PaymentResult.Rejected<>(new Rejection.TooLittleForInstalments(Money.won(50_000))));
            assertThat(world.keyingIn.pay(
                            World.SHOP, card, command(50_000, "order-0001", plan, false), KeyedCall.none()))
                    .isInstanceOf(PaymentResult.Approved.class);
        }
        assertThat(world.van.approvalsSent())
                .singleElement()
                .satisfies(order -> assertThat(order.plan()).isEqualTo(plan));
    }

    private RegisteredCard registered() {
        try (KeyInCard card = Billing.keyed("3012")) {
            return switch (world.registeringCardData.register(
                    World.SHOP, card, Billing.CUSTOMER, Customer.UNKNOWN, KeyedCall.none())) {
                case PaymentResult.Approved<RegisteredCard>(RegisteredCard registered) -> registered;
                case PaymentResult<RegisteredCard> refused -> throw new AssertionError("not registered: " + refused);
            };
        }
    }

    private PaymentResult<Paid> pay(long won, String orderId, boolean issueBillingKey) {
        try (KeyInCard card = Billing.keyed("3012")) {
            return world.keyingIn.pay(World.SHOP, card, command(won, orderId, issueBillingKey), KeyedCall.none());
        }
    }

    private static KeyInPayment command(long won, String orderId, boolean issueBillingKey) {
        return command(won, orderId, InstalmentPlan.AT_ONCE, issueBillingKey);
    }

    private static KeyInPayment command(long won, String orderId, InstalmentPlan plan, boolean issueBillingKey) {
        Customer customer = new Customer(Billing.CUSTOMER, null, null, null);
        Purchase purchase = new Purchase(new OrderId(orderId), "", Money.won(won), Money.ZERO, customer);
        return new KeyInPayment(purchase, plan, issueBillingKey);
    }

    private static Paid paid(PaymentResult<Paid> result) {
        return switch (result) {
            case PaymentResult.Approved<Paid>(Paid paid) -> paid;
            case PaymentResult<Paid> refused -> throw new AssertionError("not paid: " + refused);
        };
    }
}
