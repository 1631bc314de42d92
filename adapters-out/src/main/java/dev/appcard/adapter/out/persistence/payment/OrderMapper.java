package dev.appcard.adapter.out.persistence.payment;

import dev.appcard.domain.merchant.MerchantId;
import dev.appcard.domain.merchant.OrderId;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.PaymentKey;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.payment.ReturnAddresses;
import dev.appcard.domain.payment.WindowToken;

/** What was agreed at the opening, between the domain and its columns. */
final class OrderMapper {
    private OrderMapper() {}

    static OrderColumns columnsOf(PaymentOrder order) {
        return new OrderColumns(
                order.window().reveal(),
                order.merchantId().value(),
                order.orderId().value(),
                order.orderName(),
                order.amount().won(),
                order.taxFree().won(),
                order.payType(),
                order.mode(),
                CustomerColumns.of(order.customer()),
                order.returnAddresses().successUrl(),
                order.returnAddresses().failUrl(),
                order.returnAddresses().appScheme(),
                PreferenceColumns.of(order.preferences()),
                MetadataJson.write(order.metadata()),
                order.requestedAt(),
                order.authenticateBy());
    }

    static PaymentOrder orderOf(String paymentKey, OrderColumns columns) {
        return new PaymentOrder(
                new PaymentKey(paymentKey),
                new WindowToken(columns.windowToken()),
                new MerchantId(columns.merchantId()),
                new OrderId(columns.orderId()),
                columns.orderName(),
                Money.won(columns.amount()),
                Money.won(columns.taxFree()),
                columns.payType(),
                columns.mode(),
                CustomerColumns.toDomain(columns.customer()),
                new ReturnAddresses(columns.successUrl(), columns.failUrl(), columns.appScheme()),
                columns.preferences().toDomain(),
                MetadataJson.read(columns.metadata()),
                columns.requestedAt(),
                columns.authenticateBy());
    }
}
