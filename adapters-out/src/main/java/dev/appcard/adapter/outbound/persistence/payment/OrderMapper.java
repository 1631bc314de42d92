package dev.appcard.adapter.outbound.persistence.payment;

import dev.appcard.adapter.outbound.persistence.column.CustomerColumns;
import dev.appcard.adapter.outbound.persistence.column.StoredName;
import dev.appcard.adapter.outbound.persistence.column.WindowColumns;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.Opener;
import dev.appcard.domain.payment.PaymentInitiation;
import dev.appcard.domain.payment.PaymentOrder;
import org.jspecify.annotations.Nullable;

/** What was agreed at the opening, between the domain and its columns. */
final class OrderMapper {
    private OrderMapper() {}

    static PaymentOrderColumns columnsOf(PaymentOrder order) {
        return new PaymentOrderColumns(
                order.merchantId().value(),
                order.orderId().value(),
                order.orderName(),
                order.amount().won(),
                order.taxFree().won(),
                CustomerColumns.of(order.customer()),
                order.window().map(WindowColumns::of).orElse(null),
                modeOf(order.initiation()),
                openerOf(order.initiation()),
                MetadataJson.write(order.metadata()),
                order.requestedAt());
    }

    private static @Nullable String modeOf(PaymentInitiation opening) {
        return switch (opening) {
            case PaymentInitiation.CustomerInitiated inWindow -> inWindow.mode().name();
            case PaymentInitiation.MerchantInitiated _ -> null;
        };
    }

    private static @Nullable String openerOf(PaymentInitiation opening) {
        return opening instanceof PaymentInitiation.CustomerInitiated inWindow && inWindow.opener() != null
                ? inWindow.opener().digest()
                : null;
    }

    static PaymentOrder orderOf(String paymentKey, PaymentOrderColumns columns) {
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

    private static PaymentInitiation openingOf(PaymentOrderColumns columns) {
        WindowColumns window = columns.window();
        String mode = columns.mode();
        if (window == null && mode == null) {
            return new PaymentInitiation.MerchantInitiated();
        }
        if (window == null || mode == null) {
            throw new IllegalStateException("a payment has half a window");
        }
        return new PaymentInitiation.CustomerInitiated(
                window.toDomain(),
                StoredName.read(ApprovalMode.class, mode),
                columns.openedBy() == null ? null : new Opener(columns.openedBy()));
    }
}
