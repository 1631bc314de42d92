package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.authentication.ReceiveAuthenticationUseCase.Receipt;
import dev.appcard.application.port.inbound.cancel.CancelPaymentUseCase.CancelPayment;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.port.inbound.payment.OpenPayment;
import dev.appcard.application.port.inbound.window.CallAppUseCase;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.merchant.Contract;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.merchant.RegisteredAddress;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may open a payment, what its window offers, and how it ends without a result. */
@DisplayName("A payment is opened and its buyer stands in the window")
class PaymentWindowScenarioTest {

    private final World world = new World();

    @Test
    @DisplayName("in a web view, from which only a registered app scheme returns")
    void webView() {
        Payment payment = world.open(ApprovalMode.ON_CONFIRM, 1_000);
        assertThat(world.callingApp.call(World.window(payment), World.choice(Channel.WEBVIEW, 0)))
                .isEqualTo(new CallAppUseCase.NotOffered("channel", List.of("PC", "MOBILE_WEB")));
        assertThat(world.opening.open(
                        World.SHOP,
                        World.order(ApprovalMode.ON_CONFIRM, 1_000, "order-0002", "evilapp://back"),
                        Core.BY_SERVER,
                        KeyedCall.none()))
                .isEqualTo(new CommandResult.Rejected<>(
                        new Rejection.Field("card.appScheme", Rejection.FieldReason.ADDRESS_NOT_REGISTERED)));
    }

    @Test
    @DisplayName("but another merchant asks for it, confirms it, or cancels it: there is no such payment")
    void anotherMerchant() {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 1_000);
        Merchant other = other();
        assertThat(world.showing.byKey(other.id(), payment.key())).isEmpty();
        assertThat(world.confirming.confirm(other, payment.key(), "order-0001", 1_000, KeyedCall.none()))
                .isEqualTo(new PaymentResult.Rejected<>(Rejection.OfPayment.NOT_FOUND));
        CancelPayment wish =
                new CancelPayment("고객 변심", OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());
        assertThat(world.cancelling.cancel(other, payment.key(), wish, KeyedCall.none()))
                .isEqualTo(new PaymentResult.Rejected<>(Rejection.OfPayment.NOT_FOUND));
        assertThat(world.van.approvalsSent()).isEmpty();
    }

    private static Merchant other() {
        return new Merchant(
                new MerchantId("other"),
                "다른 상점",
                World.SHOP.storeId(),
                World.SHOP.domain(),
                World.SHOP.businessNumber(),
                World.SHOP.returnAddresses(),
                World.SHOP.contracts(),
                World.SHOP.cardDataContracts());
    }

    @Test
    @DisplayName("only where the merchant's contract has app cards, and back only to registered addresses")
    void openingIsRefused() {
        Merchant without = new Merchant(
                World.SHOP.id(),
                "상점",
                "2999199999",
                "shop.example",
                "1234567890",
                World.SHOP.returnAddresses(),
                Set.of(),
                List.of());
        Merchant elsewhere = new Merchant(
                World.SHOP.id(),
                "상점",
                "2999199999",
                "shop.example",
                "1234567890",
                List.of(RegisteredAddress.parse("https://shop.example/ok")),
                Set.of(Contract.APP_CARD),
                List.of());
        OpenPayment order = World.order(ApprovalMode.ON_CONFIRM, 1_000, "order-0001", null);
        assertThat(world.opening.open(without, order, Core.BY_SERVER, KeyedCall.none()))
                .isEqualTo(new CommandResult.Rejected<>(Rejection.OfContract.NOT_CONTRACTED));
        assertThat(world.opening.open(elsewhere, order, Core.BY_SERVER, KeyedCall.none()))
                .isEqualTo(new CommandResult.Rejected<>(
                        new Rejection.Field("failUrl", Rejection.FieldReason.ADDRESS_NOT_REGISTERED)));
    }

    @Test
    @DisplayName("in instalments only from 50,000 won")
    void instalments() {
        Payment small = world.open(ApprovalMode.ON_CONFIRM, 49_999, "order-small");
        Payment large = world.open(ApprovalMode.ON_CONFIRM, 50_000, "order-large");

        assertThat(world.callingApp.call(World.window(small), World.choice(Channel.PC, 2)))
                .isEqualTo(new CallAppUseCase.NotOffered("installment", List.of("0")));
        assertThat(world.callingApp.call(World.window(large), World.choice(Channel.PC, 12)))
                .isInstanceOf(CallAppUseCase.Called.class);
    }

    @Test
    @DisplayName("after going back: the shop opens the order again, and the earlier window is closed")
    void openedAgain() {
        Payment first = world.open(ApprovalMode.ON_CONFIRM, 1_000);
        AppCallLinks call = world.callApp(first);
        world.clock.advance(Core.CALLS.sameOpeningWithin());
        Payment second = world.open(ApprovalMode.ON_CONFIRM, 1_000);

        assertThat(world.state(first)).isEqualTo(StateName.EXPIRED);
        assertThat(world.post(world.issuer.approve(call))).isEqualTo(Receipt.CONFLICT);
        assertThat(world.state(second)).isEqualTo(StateName.READY);
    }

    @Test
    @DisplayName("and the order cannot be opened again once an approval was attempted, even a declined one")
    void orderIsClaimed() {
        world.confirm(world.authenticated(ApprovalMode.ON_CONFIRM, 10_002));

        assertThat(world.opening.open(
                        World.SHOP,
                        World.order(ApprovalMode.ON_CONFIRM, 1_000, "order-0001", null),
                        Core.BY_SERVER,
                        KeyedCall.none()))
                .isEqualTo(new CommandResult.Rejected<>(Rejection.OfOrder.TAKEN));
    }

    @Test
    @DisplayName("or leaves by the window's cancel button, but not once a result is stored")
    void abandons() {
        Payment left = world.open(ApprovalMode.ON_CONFIRM, 1_000, "order-left");
        Payment kept = world.authenticated(ApprovalMode.ON_CONFIRM, 1_000, "order-kept");

        assertThat(world.abandoning.abandon(World.window(left))).isTrue();
        assertThat(world.abandoning.abandon(World.window(kept))).isFalse();

        assertThat(world.state(left)).isEqualTo(StateName.AUTHENTICATION_FAILED);
        assertThat(world.state(kept)).isEqualTo(StateName.AUTHENTICATED);
    }
}
