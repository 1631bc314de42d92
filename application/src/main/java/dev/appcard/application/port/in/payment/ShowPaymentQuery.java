package dev.appcard.application.port.in.payment;

import dev.appcard.domain.merchant.MerchantId;
import dev.appcard.domain.merchant.OrderId;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentKey;
import java.util.Optional;

/** A merchant looks a payment up. Another merchant's payment is as unknown as one that never was. */
public interface ShowPaymentQuery {

    Optional<Payment> byKey(MerchantId merchant, PaymentKey key);

    /** The payment that holds the order, else the last one that was opened for it. */
    Optional<Payment> byOrder(MerchantId merchant, OrderId order);
}
