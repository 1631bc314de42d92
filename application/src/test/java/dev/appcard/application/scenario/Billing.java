package dev.appcard.application.scenario;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.authentication.ReceiveAuthenticationUseCase.Receipt;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.ChargeCard;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.port.inbound.window.CallAppUseCase;
import dev.appcard.application.port.inbound.window.CallAppUseCase.CallApp;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.billing.Registration;
import dev.appcard.domain.billing.RegistrationStatus;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.Purchase;
import dev.appcard.domain.secret.CardExpiry;
import dev.appcard.domain.secret.CardNumber;
import dev.appcard.domain.secret.HolderIdentity;
import dev.appcard.domain.secret.KeyInCard;
import dev.appcard.domain.secret.PasswordDigits;
import dev.appcard.domain.window.ReturnAddresses;
import dev.appcard.domain.window.WindowPreferences;
import dev.appcard.domain.window.WindowToken;
import java.nio.charset.StandardCharsets;

/** A buyer's card and what is done with it, in a {@link World}. */
record Billing(World world) {

    static final String CUSTOMER = "customer-1";

    Registration open() {
        var customer = new Customer(CUSTOMER, "김하나", null, null);
        var addresses = new ReturnAddresses("https://shop.example/ok", "https://shop.example/no", null);
        return switch (world.registering.open(World.SHOP, CUSTOMER, customer, addresses, WindowPreferences.NONE)) {
            case CommandResult.Done<Registration>(Registration opened) -> opened;
            case CommandResult.Rejected<Registration> refused -> throw new AssertionError("not opened: " + refused);
        };
    }

    static WindowToken window(Registration registration) {
        return registration.order().window().token();
    }

    AppCallLinks call(Registration registration, IssuerCode issuer) {
        CallApp choice = World.choice(issuer, AuthenticationMethod.APP_CARD);
        return switch (world.callingApp.call(window(registration), choice)) {
            case CallAppUseCase.Called called -> called.links();
            case CallAppUseCase.Outcome refused -> throw new AssertionError("not called: " + refused);
        };
    }

    /** Opened, called, and approved by the buyer in KB's app. */
    Registration registered() {
        Registration opened = open();
        Receipt receipt = world.post(world.issuer.approve(call(opened, World.KB)));
        if (receipt != Receipt.STORED) {
            throw new AssertionError("the result was not stored: " + receipt);
        }
        return now(opened);
    }

    Registration now(Registration registration) {
        return world.registrations.find(registration.key()).orElseThrow();
    }

    RegistrationStatus state(Registration registration) {
        return now(registration).status();
    }

    /** What the buyer brings back to the shop. */
    String authKey(Registration registration) {
        return world.viewing
                .view(window(registration))
                .flatMap(view -> view.authKey())
                .orElseThrow()
                .reveal();
    }

    RegisteredCard card() {
        return switch (world.issuing.issue(World.SHOP.id(), authKey(registered()), CUSTOMER)) {
            case CommandResult.Done<RegisteredCard>(RegisteredCard card) -> card;
            case CommandResult.Rejected<RegisteredCard> refused -> throw new AssertionError("not issued: " + refused);
        };
    }

    PaymentResult<Payment> charge(BillingKey key, long won, String orderId) {
        return world.charging.charge(World.SHOP, key, charge(won, orderId, 0), KeyedCall.none());
    }

    static ChargeCard charge(long won, String orderId, int months) {
        Customer customer = new Customer(CUSTOMER, null, null, null);
        Purchase purchase = new Purchase(new OrderId(orderId), "", Money.won(won), Money.ZERO, customer);
        return new ChargeCard(CUSTOMER, purchase, new Instalment(months));
    }

    Payment charged(BillingKey key, long won, String orderId) {
        return switch (charge(key, won, orderId)) {
            case PaymentResult.Approved<Payment>(Payment charged) -> charged;
            case PaymentResult<Payment> refused -> throw new AssertionError("not charged: " + refused);
        };
    }

    static KeyInCard keyed(String expiry) {
        return new KeyInCard(
                new CardNumber(ascii("9410123456789010")),
                new CardExpiry(ascii(expiry)),
                new HolderIdentity(ascii("900101")),
                new PasswordDigits(ascii("12")));
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
