package dev.appcard.application.port.inbound.billing;

import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import java.util.Optional;

/** A merchant looks a billing key up. Another merchant's, and one that was deleted, is as unknown as one that never was. */
public interface ShowBillingKeyQuery {

    Optional<RegisteredCard> byKey(MerchantId merchant, BillingKey key);
}
