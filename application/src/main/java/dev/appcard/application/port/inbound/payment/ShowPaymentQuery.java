package dev.appcard.application.port.inbound.payment;

import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.payment.Payment;
import java.util.Optional;

/** A merchant looks a payment up. Another merchant's payment is as unknown as one that never existed. */
public interface ShowPaymentQuery {

    Optional<Payment> byKey(MerchantId merchant, PaymentKey key);

    /** The payment that holds the order, else the last one that was opened for it. */
    Optional<Payment> byOrder(MerchantId merchant, OrderId order);
}
