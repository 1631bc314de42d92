package dev.appcard.adapter.outbound.persistence.payment;

import dev.appcard.domain.authentication.ResultFingerprint;
import dev.appcard.domain.payment.Payment;

/** From a row to the payment that it holds. */
final class PaymentMapper {
    private PaymentMapper() {}

    static Payment paymentOf(PaymentRow row) {
        String sign = row.standing.acceptedResult();
        return new Payment(
                OrderMapper.orderOf(row.paymentKey, row.order),
                new PaymentStateReader(row.standing).state(),
                sign == null ? null : new ResultFingerprint(sign),
                row.version);
    }
}
