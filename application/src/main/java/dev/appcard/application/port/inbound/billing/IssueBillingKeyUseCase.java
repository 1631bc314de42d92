package dev.appcard.application.port.inbound.billing;

import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.identifier.MerchantId;

/** The merchant's server exchanges what the buyer brought back for a billing key. Once. */
public interface IssueBillingKeyUseCase {

    /** @param authKey as it came: whatever is not one is as unknown as one that never was */
    Outcome issue(MerchantId merchant, String authKey, String customerKey);

    /** What came of it. */
    sealed interface Outcome {}

    record Issued(RegisteredCard card) implements Outcome {}

    /** No such authKey of this merchant, exchanged before, or too late. */
    record NotValid() implements Outcome {}

    /** It was made for another customer. It may still be exchanged. */
    record CustomerDiffers() implements Outcome {}
}
