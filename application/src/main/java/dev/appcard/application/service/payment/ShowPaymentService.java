package dev.appcard.application.service.payment;

import dev.appcard.application.port.inbound.payment.ShowPaymentQuery;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.payment.Payment;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
public class ShowPaymentService implements ShowPaymentQuery {

    private final Payments payments;

    @Inject
    public ShowPaymentService(Payments payments) {
        this.payments = payments;
    }

    @Override
    public Optional<Payment> byKey(MerchantId merchant, PaymentKey key) {
        return payments.find(key).filter(payment -> payment.order().merchantId().equals(merchant));
    }

    @Override
    public Optional<Payment> byOrder(MerchantId merchant, OrderId order) {
        return payments.findByOrder(merchant, order);
    }
}
