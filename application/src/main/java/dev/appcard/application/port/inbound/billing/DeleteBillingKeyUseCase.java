package dev.appcard.application.port.inbound.billing;

import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import java.util.Optional;

/** The merchant gives a billing key up: what was sealed is destroyed, and no charge starts any more. */
public interface DeleteBillingKeyUseCase {

    /** @return the card as it is now; empty when this merchant has no such key (any more) */
    Optional<RegisteredCard> delete(MerchantId merchant, BillingKey key);
}
