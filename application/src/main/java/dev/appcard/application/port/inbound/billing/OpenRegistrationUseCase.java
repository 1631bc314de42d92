package dev.appcard.application.port.inbound.billing;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.domain.billing.Registration;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.window.ReturnAddresses;
import dev.appcard.domain.window.WindowPreferences;

/** Opens the registration of a card: from here on the buyer can go through its window. */
public interface OpenRegistrationUseCase {

    /**
     * @param customerKey to whom the billing key will be bound
     * @param preferences of the card's issuer; of instalments there are none
     */
    CommandResult<Registration> open(
            Merchant merchant,
            String customerKey,
            Customer customer,
            ReturnAddresses returnAddresses,
            WindowPreferences preferences);
}
