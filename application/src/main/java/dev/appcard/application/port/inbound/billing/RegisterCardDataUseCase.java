package dev.appcard.application.port.inbound.billing;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.secret.KeyInCard;

/**
 * A billing key from card data: the VAN issues one at an approval, so 100 won are approved and cancelled at
 * once. Blocks until the VAN has answered.
 */
public interface RegisterCardDataUseCase {

    /**
     * Where it succeeds, the 100 won are given back, or are being given back until the VAN has confirmed.
     *
     * @param card stays the caller's, who closes it
     */
    PaymentResult<RegisteredCard> register(
            Merchant merchant,
            KeyInCard card,
            String customerKey,
            Customer customer,
            KeyedCall<PaymentResult<RegisteredCard>> keyed);
}
