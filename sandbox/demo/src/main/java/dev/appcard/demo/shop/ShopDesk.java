package dev.appcard.demo.shop;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the shop does. It trusts its own books only: an address may say anything. */
final class ShopDesk {

    private final Orders orders;
    private final GatewayClient gateway;
    private final ShopPages pages;
    private final String ownUrl;

    ShopDesk(Orders orders, GatewayClient gateway, ShopPages pages, String ownUrl) {
        this.orders = orders;
        this.gateway = gateway;
        this.pages = pages;
        this.ownUrl = ownUrl;
    }

    Reply orderPage() {
        return Reply.page(200, pages.order());
    }

    /** The shop's server opens the payment and sends the buyer to the window. */
    Reply openByServer(Map<String, String> form) {
        return orFailure(() -> Reply.seeOther(gateway.open(orders.place(form), ownUrl)));
    }

    /** The page opens the payment with the SDK; the shop keeps the order and says what to open. */
    Reply placeForSdk(Map<String, String> form) {
        try {
            Order order = orders.place(form);
            return Reply.json(200, Map.of("orderId", order.id(), "orderName", order.name(), "amount", order.won()));
        } catch (Refused refused) {
            return Reply.json(400, Map.of("code", refused.code(), "message", refused.text()));
        }
    }

    /** The buyer comes back from the window: order and amount are compared with the books before anything is confirmed. */
    Reply succeeded(Map<String, String> query) {
        return orFailure(() -> {
            Order order = orders.find(query.getOrDefault("orderId", ""))
                    .orElseThrow(() -> new Refused("UNKNOWN_ORDER", "상점에 없는 주문입니다.", ""));
            if (!query.getOrDefault("amount", "").equals(Long.toString(order.won()))) {
                throw new Refused("AMOUNT_MISMATCH", "주문 금액과 결제 금액이 다릅니다.", order.id());
            }
            return Reply.page(200, pages.paid(settled(order, query.getOrDefault("paymentKey", ""))));
        });
    }

    Reply failed(Map<String, String> query) {
        return Reply.page(
                200,
                pages.failed(
                        query.getOrDefault("code", ""),
                        query.getOrDefault("message", ""),
                        query.getOrDefault("orderId", "")));
    }

    Reply show(String orderId) {
        return orFailure(() -> Reply.page(200, pages.paid(gateway.byOrder(orderId))));
    }

    Reply cancel(String orderId) {
        return orFailure(() -> {
            String paymentKey = String.valueOf(gateway.byOrder(orderId).get("paymentKey"));
            gateway.cancel(paymentKey, "구매자 변심", orderId);
            return Reply.seeOther("/orders/" + orderId);
        });
    }

    /** A page that is loaded again must not confirm again: what is decided already is only read. */
    private Map<String, @Nullable Object> settled(Order order, String paymentKey) {
        Map<String, @Nullable Object> payment = gateway.byOrder(order.id());
        boolean waits = order.onConfirm() && "IN_PROGRESS".equals(payment.get("status"));
        return waits ? gateway.confirm(order, paymentKey) : payment;
    }

    private Reply orFailure(Supplier<Reply> work) {
        try {
            return work.get();
        } catch (Refused refused) {
            return Reply.page(200, pages.failed(refused.code(), refused.text(), refused.orderId()));
        }
    }
}
