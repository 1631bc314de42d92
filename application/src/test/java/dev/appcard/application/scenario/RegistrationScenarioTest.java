package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.authentication.ReceiveAuthenticationUseCase.Receipt;
import dev.appcard.application.port.inbound.relay.ConfirmOrderUseCase;
import dev.appcard.application.port.inbound.window.CallAppUseCase;
import dev.appcard.application.port.inbound.window.ViewWindowQuery.IssuerOffer;
import dev.appcard.application.port.outbound.issuer.OpenedResult;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.authentication.Purpose;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.billing.Registration;
import dev.appcard.domain.billing.RegistrationStatus;
import dev.appcard.domain.billing.TokenIssuer;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.window.ReturnAddresses;
import dev.appcard.domain.window.WindowPreferences;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A buyer registers a card:")
class RegistrationScenarioTest {

    private final World world = new World();
    private final Billing billing = new Billing(world);

    @Test
    @DisplayName("the app is told what for, without an amount, and the window leads back with what the shop exchanges")
    void registers() {
        Registration opened = billing.open();
        AppCallLinks call = billing.call(opened, World.KB);
        assertThat(world.issuer.calls()).singleElement().satisfies(told -> {
            assertThat(told.purpose()).isEqualTo(Purpose.REGISTER);
            assertThat(told.amount()).isEqualTo(Money.ZERO);
            assertThat(told.key().value()).isEqualTo(opened.key().value());
        });
        assertThat(billing.state(opened)).isEqualTo(RegistrationStatus.APP_CALLED);

        var result = world.issuer.approve(call);
        assertThat(world.post(result)).isEqualTo(Receipt.STORED);
        assertThat(world.post(result)).isEqualTo(Receipt.REPEATED);

        RegisteredCard card = issued(billing.authKey(opened));
        assertThat(card.tokenIssuer()).isEqualTo(new TokenIssuer.AtIssuer(World.KB));
        assertThat(card.customerKey()).isEqualTo(Billing.CUSTOMER);
        assertThat(world.billingKeys.byKey(World.SHOP.id(), card.key())).contains(card);
        assertThat(world.billingKeys.byKey(new MerchantId("other"), card.key())).isEmpty();
        assertThat(billing.state(opened)).isEqualTo(RegistrationStatus.ISSUED);
    }

    @Test
    @DisplayName("through the relay the order is confirmed first, with no amount")
    void relayed() {
        Registration opened = billing.open();
        AppCallLinks call = billing.call(opened, World.SHINHAN);
        var result = world.relayed.approve(call);
        assertThat(world.receiving.receive(World.SHINHAN, result)).isEqualTo(Receipt.CONFLICT);

        assertThat(world.confirmingOrder.confirm(
                        World.SHINHAN, world.relayed.confirmation(opened.key().transaction(), world.clock.instant())))
                .isInstanceOfSatisfying(
                        ConfirmOrderUseCase.Confirmed.class,
                        confirmed -> assertThat(confirmed.amount()).isEqualTo(Money.ZERO));
        assertThat(world.receiving.receive(World.SHINHAN, result)).isEqualTo(Receipt.STORED);
    }

    @Test
    @DisplayName("only issuers' apps register, and only issuers that may")
    void offers() {
        world.issuers.refusingRegistrations(World.SAMSUNG);
        Registration opened = billing.open();

        List<IssuerOffer> offers =
                world.viewing.view(Billing.window(opened)).orElseThrow().offers();
        assertThat(offers).extracting(offer -> offer.issuer().code()).containsExactly(World.KB, World.SHINHAN);
        assertThat(offers)
                .allSatisfy(offer -> assertThat(offer.methods()).containsExactly(AuthenticationMethod.APP_CARD));
        assertThat(world.callingApp.call(Billing.window(opened), World.choice(World.KB, AuthenticationMethod.ISP)))
                .isInstanceOf(CallAppUseCase.NotOffered.class);
        assertThat(world.callingApp.call(
                        Billing.window(opened), World.choice(World.SAMSUNG, AuthenticationMethod.APP_CARD)))
                .isInstanceOf(CallAppUseCase.NotOffered.class);
    }

    @Test
    @DisplayName("a result that speaks of an amount is not genuine")
    void amountInside() {
        Registration opened = billing.open();
        billing.call(opened, World.KB);

        assertThat(world.post(world.issuer.sealedRegistration(
                        opened.key().transaction(),
                        new OpenedResult.Readable<>(100, "card", "카드", "00"),
                        world.clock.instant())))
                .isEqualTo(Receipt.NOT_GENUINE);
        assertThat(world.post(world.issuer.sealedRegistration(
                        opened.key().transaction(),
                        new OpenedResult.Readable<>(0, "card", "카드", "03"),
                        world.clock.instant())))
                .isEqualTo(Receipt.UNREADABLE);
        assertThat(billing.state(opened)).isEqualTo(RegistrationStatus.APP_CALLED);
    }

    @Test
    @DisplayName("while no key is at hand nothing is stored, and the issuer may send it again")
    void vaultAway() {
        Registration opened = billing.open();
        var result = world.issuer.approve(billing.call(opened, World.KB));
        world.cardVault.goAway();
        assertThat(world.post(result)).isEqualTo(Receipt.NOT_NOW);
        assertThat(billing.state(opened)).isEqualTo(RegistrationStatus.APP_CALLED);

        world.cardVault.comeBack();
        assertThat(world.post(result)).isEqualTo(Receipt.STORED);
    }

    @Test
    @DisplayName("who refuses in the app, or leaves the window, has no card; nor has who takes too long")
    void ends() {
        Registration refused = billing.open();
        assertThat(world.post(world.issuer.refuse(billing.call(refused, World.KB))))
                .isEqualTo(Receipt.STORED);
        assertThat(billing.state(refused)).isEqualTo(RegistrationStatus.FAILED);

        Registration left = billing.open();
        assertThat(world.abandoning.abandon(Billing.window(left))).isTrue();
        assertThat(billing.state(left)).isEqualTo(RegistrationStatus.FAILED);

        Registration slow = billing.open();
        Registration done = billing.registered();
        world.pass(Duration.ofMinutes(31));
        assertThat(billing.state(slow)).isEqualTo(RegistrationStatus.EXPIRED);
        assertThat(billing.state(done)).isEqualTo(RegistrationStatus.EXPIRED);
    }

    @Test
    @DisplayName("the authKey is good once, for its customer and its merchant, and not for ever")
    void authKey() {
        Registration registered = billing.registered();
        String authKey = billing.authKey(registered);

        assertThat(world.issuing.issue(World.SHOP.id(), authKey, "customer-2"))
                .isEqualTo(new CommandResult.Rejected<>(Rejection.OfCard.CUSTOMER_DIFFERS));
        assertThat(world.issuing.issue(new MerchantId("other"), authKey, Billing.CUSTOMER))
                .isEqualTo(new CommandResult.Rejected<>(Rejection.OfCard.AUTH_KEY_NOT_VALID));
        String forged = authKey.substring(0, authKey.length() - 1) + (authKey.endsWith("0") ? '1' : '0');
        assertThat(world.issuing.issue(World.SHOP.id(), forged, Billing.CUSTOMER))
                .isEqualTo(new CommandResult.Rejected<>(Rejection.OfCard.AUTH_KEY_NOT_VALID));
        assertThat(world.issuing.issue(World.SHOP.id(), "no authKey", Billing.CUSTOMER))
                .isEqualTo(new CommandResult.Rejected<>(Rejection.OfCard.AUTH_KEY_NOT_VALID));
        issued(authKey);
        assertThat(world.issuing.issue(World.SHOP.id(), authKey, Billing.CUSTOMER))
                .isEqualTo(new CommandResult.Rejected<>(Rejection.OfCard.AUTH_KEY_NOT_VALID));

        String late = billing.authKey(billing.registered());
        world.clock.advance(Duration.ofMinutes(10));
        assertThat(world.issuing.issue(World.SHOP.id(), late, Billing.CUSTOMER))
                .isEqualTo(new CommandResult.Rejected<>(Rejection.OfCard.AUTH_KEY_NOT_VALID));
    }

    @Test
    @DisplayName("where no cards are kept none are registered")
    void notOffered() {
        world.cardVault.keepCards(false);

        var addresses = new ReturnAddresses("https://shop.example/ok", "https://shop.example/no", null);
        assertThat(world.registering.open(
                        World.SHOP, Billing.CUSTOMER, Customer.UNKNOWN, addresses, WindowPreferences.NONE))
                .isEqualTo(new CommandResult.Rejected<>(Rejection.OfContract.NOT_OFFERED));
    }

    private RegisteredCard issued(String authKey) {
        return switch (world.issuing.issue(World.SHOP.id(), authKey, Billing.CUSTOMER)) {
            case CommandResult.Done<RegisteredCard>(RegisteredCard card) -> card;
            case CommandResult.Rejected<RegisteredCard> refused -> throw new AssertionError("not issued: " + refused);
        };
    }
}
