package dev.appcard.demo.shop;

import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.http.Parameters;
import dev.appcard.sandbox.http.Response;
import java.util.function.Supplier;

/** What the shop does. It trusts its own orders only: an address may say anything. */
final class ShopHandler {

    private static final String LOOK_AGAIN_SECONDS = "2";

    private final ShopSettings settings;
    private final Orders orders;
    private final GatewayClient gateway;
    private final Supplier<String> ownUrl;
    private final ShopPages pages = new ShopPages();

    ShopHandler(ShopSettings settings, Orders orders, GatewayClient gateway, Supplier<String> ownUrl) {
        this.settings = settings;
        this.orders = orders;
        this.gateway = gateway;
        this.ownUrl = ownUrl;
    }

    Response orderPage() {
        return pages.order(OrderPage.of(settings));
    }

    /** The shop's server opens the payment and sends the buyer to the window. */
    Response openByServer(Parameters form) {
        return orFailure(() -> Response.redirect(gateway.open(orders.place(form), ownUrl.get())));
    }

    /** The page opens the payment with the SDK; the shop keeps the order and says what to open. */
    Response placeForSdk(Parameters form) {
        try {
            Order order = orders.place(form);
            return Response.json(Json.object()
                    .put("orderId", order.id())
                    .put("orderName", order.name())
                    .put("amount", order.won()));
        } catch (Refused refused) {
            return Response.json(400, Json.object().put("code", refused.code()).put("message", refused.text()));
        }
    }

    /**
     * The buyer comes back from the window: order and amount are compared with the stored order before anything is
     * confirmed.
     */
    Response succeeded(Parameters query) {
        return orFailure(() -> {
            Order order = orders.find(query.first("orderId").orElse(""))
                    .orElseThrow(() -> new Refused("UNKNOWN_ORDER", "상점에 없는 주문입니다.", ""));
            if (!query.first("amount").orElse("").equals(Long.toString(order.won()))) {
                throw new Refused("AMOUNT_MISMATCH", "주문 금액과 결제 금액이 다릅니다.", order.id());
            }
            try {
                return paymentPage(settled(order, query.first("paymentKey").orElse("")));
            } catch (Refused refused) {
                if (refused.leavesOutcomeUnknown()) {
                    // Not a failure: the order's page says so, and looks again until it is known.
                    return Response.redirect("/orders/" + order.id());
                }
                throw refused;
            }
        });
    }

    Response failed(Parameters query) {
        return pages.failure(new FailurePage(
                query.first("code").orElse(""),
                query.first("message").orElse(""),
                query.first("orderId").orElse("")));
    }

    Response show(String orderId) {
        return orFailure(() -> paymentPage(gateway.byOrder(orderId)));
    }

    Response cancel(String orderId) {
        return orFailure(() -> {
            String paymentKey = gateway.byOrder(orderId).path("paymentKey").asText();
            gateway.cancel(paymentKey, "구매자 변심", orderId);
            return Response.redirect("/orders/" + orderId);
        });
    }

    /** A page that is loaded again must not confirm again: what is decided already is only read. */
    private JsonNode settled(Order order, String paymentKey) {
        JsonNode payment = gateway.byOrder(order.id());
        boolean waits = order.onConfirm() && payment.path("status").asText().equals("IN_PROGRESS");
        return waits ? gateway.confirm(order, paymentKey) : payment;
    }

    /** While it is not known whether the order is paid, the page is loaded again and again. */
    private Response paymentPage(JsonNode payment) {
        PaymentPage page = new PaymentPage(payment);
        Response shown = pages.payment(page);
        return page.isBeingChecked() ? shown.with("Refresh", LOOK_AGAIN_SECONDS) : shown;
    }

    private Response orFailure(Supplier<Response> work) {
        try {
            return work.get();
        } catch (Refused refused) {
            return pages.failure(new FailurePage(refused.code(), refused.text(), refused.orderId()));
        }
    }
}
