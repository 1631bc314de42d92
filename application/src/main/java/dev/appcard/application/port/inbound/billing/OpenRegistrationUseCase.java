package dev.appcard.application.port.inbound.billing;

import dev.appcard.domain.billing.Registration;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.window.ReturnAddresses;

/** Opens the registration of a card: from here on the buyer can go through its window. */
public interface OpenRegistrationUseCase {

    Outcome open(Merchant merchant, OpenRegistration command);

    /**
     * A registration as a merchant asks for it.
     *
     * @param customerKey to whom the billing key will be bound
     */
    record OpenRegistration(String customerKey, Customer customer, ReturnAddresses returnAddresses) {}

    /** What came of it; whatever is not {@link Opened} has stored nothing. */
    sealed interface Outcome {}

    record Opened(Registration registration) implements Outcome {}

    /** @param field the request's name of an address that the merchant has not registered */
    record AddressNotRegistered(String field) implements Outcome {}

    /** The merchant's contract does not have automatic payments. */
    record NotContracted() implements Outcome {}

    /** This deployment keeps no cards (setting {@code CARD_VAULT}), or none of its issuers registers any. */
    record NotOffered() implements Outcome {}
}
