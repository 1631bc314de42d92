package dev.appcard.adapter.out.persistence.payment;

import dev.appcard.adapter.out.persistence.column.CustomerColumns;
import dev.appcard.adapter.out.persistence.column.WindowColumns;
import dev.appcard.domain.merchant.MerchantId;
import dev.appcard.domain.merchant.OrderId;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.Opening;
import dev.appcard.domain.payment.PaymentKey;
import dev.appcard.domain.payment.PaymentOrder;
import org.jspecify.annotations.Nullable;

/** What was agreed at the opening, between the domain and its columns. */
final class OrderMapper {
    private OrderMapper() {}

    static OrderColumns columnsOf(PaymentOrder order) {
        return new OrderColumns(
                order.merchantId().value(),
                order.orderId().value(),
                order.orderName(),
                order.amount().won(),
                order.taxFree().won(),
                CustomerColumns.of(order.customer()),
                order.window().map(WindowColumns::of).orElse(null),
                modeOf(order.opening()),
                MetadataJson.write(order.metadata()),
                order.requestedAt());
    }

    private static @Nullable ApprovalMode modeOf(Opening opening) {
        return switch (opening) {
            case Opening.InWindow inWindow -> inWindow.mode();
            case Opening.ByServer _ -> null;
        };
    }

    static PaymentOrder orderOf(String paymentKey, OrderColumns columns) {
        return new PaymentOrder(
                new PaymentKey(paymentKey),
                new MerchantId(columns.merchantId()),
                new OrderId(columns.orderId()),
                columns.orderName(),
                Money.won(columns.amount()),
                Money.won(columns.taxFree()),
                CustomerColumns.toDomain(columns.customer()),
                openingOf(columns),
                MetadataJson.read(columns.metadata()),
                columns.requestedAt());
    }

    private static Opening openingOf(OrderColumns columns) {
        WindowColumns window = columns.window();
        ApprovalMode mode = columns.mode();
        if (window == null && mode == null) {
            return new Opening.ByServer();
        }
        if (window == null || mode == null) {
            throw new IllegalStateException("a payment has half a window");
        }
        return new Opening.InWindow(window.toDomain(), mode);
    }
}
