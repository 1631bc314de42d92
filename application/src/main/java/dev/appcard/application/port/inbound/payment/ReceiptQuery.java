package dev.appcard.application.port.inbound.payment;

import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState.Taken;
import dev.appcard.domain.receipt.ReceiptToken;
import java.util.Optional;

/** The receipt of a payment (매출전표), for whoever has its address. */
public interface ReceiptQuery {

    /** The receipt's address; there is something to see as soon as the payment is approved. */
    String addressOf(PaymentKey payment);

    /** Empty where no payment has this token, or the VAN has not approved it. */
    Optional<Receipt> find(ReceiptToken token);

    /** @param taken the payment's state */
    record Receipt(Payment payment, Taken taken, Merchant merchant) {}
}
