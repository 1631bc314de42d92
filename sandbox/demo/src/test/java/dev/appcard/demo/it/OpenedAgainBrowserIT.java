package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dev.appcard.demo.browser.InBrowser;
import dev.appcard.demo.it.Http.Answer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A buyer who came back to the shop from the issuer's app, and presses the button again,")
@InBrowser
class OpenedAgainBrowserIT {

    private static final long WON = 52_000;

    private final Browser browser;
    private final Platform platform = Platform.get();
    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient merchant = own.server();

    OpenedAgainBrowserIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    @DisplayName("gets another window and pays once; another tab, which had no window, is told that the order is taken")
    void pressesAgain() {
        Map<String, Object> order = order();
        try (TakenDevice phone = Device.ANDROID.taken(browser)) {
            Page page = phone.newPage();
            String first = pressed(page, order);
            page.navigate(platform.ports.shopUrl());
            OpenWindow firstWindow = () -> first;
            platform.buyer().approve(firstWindow);

            Page otherTab = phone.newPage();
            otherTab.navigate(platform.ports.shopUrl());
            press(otherTab, order);
            otherTab.waitForFunction("() => window.refusedWith === 'DUPLICATED_ORDER_ID'");

            String second = pressed(page, order);
            assertThat(second).isNotEqualTo(first);
            assertThat(firstWindow.status()).isEqualTo("E");
            otherTab.navigate(first);
            otherTab.waitForURL(url -> url.contains("code=PAY_PROCESS_ABORTED"));

            platform.buyer().approve(() -> second);
            page.waitForURL(url -> url.contains("paymentKey="));
            Answer found = merchant.get("/v1/payments/orders/" + order.get("orderId"));
            Answer paid = merchant.confirm(
                    found.text("paymentKey"), order.get("orderId").toString(), WON);
            assertThat(paid.text("status")).as(paid.body().toString()).isEqualTo("DONE");
            assertThat(page.url()).contains(found.text("paymentKey"));
            assertThat(own.van().approvalsSoFar()).isEqualTo(1);
        }
    }

    private String pressed(Page page, Map<String, Object> order) {
        page.navigate(platform.ports.shopUrl());
        press(page, order);
        page.waitForURL(url -> url.contains("/window/"));
        return page.url();
    }

    /** As the shop's page does it, with this merchant's key and the same order each time. */
    private void press(Page page, Map<String, Object> order) {
        page.evaluate("""
            ({ clientKey, order }) => {
              AppCard(clientKey).payment({ customerKey: AppCard.ANONYMOUS }).requestPayment(order)
                .catch(refused => { window.refusedWith = refused.code; });
            }\
            """, Map.of("clientKey", own.keys().client(), "order", order));
    }

    private Map<String, Object> order() {
        Map<String, Object> order = new HashMap<>(MerchantClient.order("ON_CONFIRM", WON));
        order.put("amount", Map.of("currency", "KRW", "value", (int) WON));
        order.put("successUrl", platform.ports.shopUrl() + "/success");
        order.put("failUrl", platform.ports.shopUrl() + "/fail");
        return order;
    }
}
