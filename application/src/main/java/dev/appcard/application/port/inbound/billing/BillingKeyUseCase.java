package dev.appcard.application.port.inbound.billing;

import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import java.util.Optional;

/**
 * A merchant looks a billing key up, or deletes it. Another merchant's, and one that was deleted, is as unknown as one
 * that never existed.
 */
public interface BillingKeyUseCase {

    Optional<RegisteredCard> byKey(MerchantId merchant, BillingKey key);

    /**
     * What was sealed is destroyed, and no charge starts any more.
     *
     * @return the card as it is now; empty when this merchant has no such key (any more)
     */
    Optional<RegisteredCard> delete(MerchantId merchant, BillingKey key);
}
