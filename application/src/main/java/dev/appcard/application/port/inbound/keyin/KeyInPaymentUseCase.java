package dev.appcard.application.port.inbound.keyin;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.port.inbound.payment.Paid;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.payment.Purchase;
import dev.appcard.domain.secret.KeyInCard;

/** A payment by keyed-in card data ({@code CARD_KEYIN}), by contract only. Blocks until the VAN has answered. */
public interface KeyInPaymentUseCase {

    /** @param card stays the caller's, who closes it */
    PaymentResult<Paid> pay(
            Merchant merchant, KeyInCard card, KeyInPayment command, KeyedCall<PaymentResult<Paid>> keyed);

    /**
     * A key-in payment as a merchant asks for it.
     *
     * @param issueBillingKey whether the VAN is to issue a billing key with it; needs the customer's key
     */
    record KeyInPayment(Purchase purchase, InstalmentPlan plan, boolean issueBillingKey) {}
}
