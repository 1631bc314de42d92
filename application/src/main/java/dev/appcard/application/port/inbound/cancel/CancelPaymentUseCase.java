package dev.appcard.application.port.inbound.cancel;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.payment.Payment;
import java.util.OptionalLong;

/** The merchant gives money back: all of it, or a part. Blocks until the VAN has answered. */
public interface CancelPaymentUseCase {

    PaymentResult<Payment> cancel(
            Merchant merchant, PaymentKey key, CancelPayment command, KeyedCall<PaymentResult<Payment>> keyed);

    /**
     * A cancel as a merchant asks for it.
     *
     * @param reason 1 to 200 characters
     * @param amountWon absent: all that is left
     * @param taxFreeWon tax-free part of the amount; absent: as little as can be
     * @param refundableWon what the merchant believes can still be given back
     */
    record CancelPayment(String reason, OptionalLong amountWon, OptionalLong taxFreeWon, OptionalLong refundableWon) {}
}
