package dev.appcard.application.port.inbound.billing;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.Purchase;

/** Charges a registered card, without its holder ({@code CARD_RP}, {@code CARD_BILLING}). Blocks until the VAN has answered. */
public interface ChargeCardUseCase {

    PaymentResult<Payment> charge(
            Merchant merchant, BillingKey key, ChargeCard command, KeyedCall<PaymentResult<Payment>> keyed);

    /**
     * A charge as a merchant asks for it.
     *
     * @param customerKey whose card the merchant believes it is
     */
    record ChargeCard(String customerKey, Purchase purchase, Instalment instalment) {}
}
