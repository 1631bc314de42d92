package dev.appcard.demo.it;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;

/** Presses the button of a shop's page, as this merchant's page would have it. */
record SdkCalls(Platform platform, TestMerchant own) {

    /** What it is refused with stands in {@code window.refusedWith}. */
    void press(Page pressed, Map<String, Object> order) {
        press(pressed.mainFrame(), order);
    }

    void press(Frame frame, Map<String, Object> order) {
        frame.evaluate("""
            ({ key, order }) => {
              AppCard(key).payment({ customerKey: AppCard.ANONYMOUS }).requestPayment(order)
                .catch((refused) => { window.refusedWith = refused.code; });
            }\
            """, Map.of("key", own.keys().client(), "order", order));
    }

    Map<String, Object> order() {
        Map<String, Object> order = new HashMap<>(MerchantClient.order("ON_CONFIRM", 52_000));
        order.put("amount", new HashMap<>(Map.of("currency", "KRW", "value", 52_000)));
        order.put("successUrl", platform.ports.shopUrl() + "/success");
        order.put("failUrl", platform.ports.shopUrl() + "/fail");
        return order;
    }
}
