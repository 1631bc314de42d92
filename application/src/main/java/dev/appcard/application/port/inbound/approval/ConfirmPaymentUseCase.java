package dev.appcard.application.port.inbound.approval;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.payment.Payment;

/** The merchant's server confirms an authenticated payment, and so has it approved. Blocks until the VAN has answered. */
public interface ConfirmPaymentUseCase {

    /**
     * @param orderId what the merchant believes it confirms; compared, never trusted
     * @param amountWon likewise
     */
    PaymentResult<Payment> confirm(
            Merchant merchant, PaymentKey key, String orderId, long amountWon, KeyedCall<PaymentResult<Payment>> keyed);
}
