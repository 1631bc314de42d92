package dev.appcard.application.port.in.billing;

import dev.appcard.domain.billing.BillingKey;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.merchant.MerchantId;
import java.util.Optional;

/** A merchant looks a billing key up. Another merchant's, and one that was deleted, is as unknown as one that never was. */
public interface ShowBillingKeyQuery {

    Optional<RegisteredCard> byKey(MerchantId merchant, BillingKey key);
}
