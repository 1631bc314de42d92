package dev.appcard.application.port.inbound.billing;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.identifier.MerchantId;

/** The merchant's server exchanges what the buyer brought back for a billing key. Once. */
public interface IssueBillingKeyUseCase {

    /**
     * With another customer's key nothing is exchanged: it may still be, with the right one.
     *
     * @param authKey as it came: whatever is not one is as unknown as one that never was
     */
    CommandResult<RegisteredCard> issue(MerchantId merchant, String authKey, String customerKey);
}
