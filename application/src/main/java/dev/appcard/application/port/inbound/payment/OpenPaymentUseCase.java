package dev.appcard.application.port.inbound.payment;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.payment.Payment;

/** Opens a payment: from here on the buyer can go through its window. */
public interface OpenPaymentUseCase {

    /**
     * When it is done, an earlier payment of the same order that was still open has expired by it; but the same opening within a
     * short while is the earlier payment.
     */
    CommandResult<Payment> open(
            Merchant merchant, OpenPayment command, OpenedBy opening, KeyedCall<CommandResult<Payment>> keyed);
}
