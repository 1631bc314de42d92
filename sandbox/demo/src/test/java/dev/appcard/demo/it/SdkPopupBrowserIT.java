package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dev.appcard.demo.browser.InBrowser;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("On a PC")
@InBrowser
class SdkPopupBrowserIT {

    private final Browser browser;
    private final Platform platform = Platform.get();
    private final SdkCalls calls = new SdkCalls(platform, platform.merchantOf(getClass()));
    private TakenDevice pc;
    private Page page;

    SdkPopupBrowserIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void openShop() {
        pc = Device.PC.taken(browser);
        page = pc.newPage();
        page.navigate(platform.ports.shopUrl());
    }

    @AfterEach
    void leaveShop() {
        pc.close();
    }

    @Test
    @DisplayName(
            "the window in a popup, in English: the page that opened it goes on to the shop's address, and the popup"
                    + " closes")
    void popup() {
        Map<String, Object> order = calls.order();
        order.put("windowTarget", "popup");
        order.put("lang", "en");
        Page popup = page.waitForPopup(() -> calls.press(page, order));
        popup.waitForURL(url -> url.contains("/window/"));
        assertThat(popup.locator("html").getAttribute("lang")).isEqualTo("en");

        String window = Objects.requireNonNull(popup.url().split("[?#]")[0]);
        platform.buyer().approve(() -> window);

        page.waitForURL(url -> url.contains("paymentKey="));
        assertThat(page.url()).startsWith(order.get("successUrl").toString());
        popup.waitForCondition(popup::isClosed);
    }

    @Test
    @DisplayName("a buyer who closes the popup: USER_CANCEL, and the button works again")
    void closedPopup() {
        Map<String, Object> order = calls.order();
        order.put("windowTarget", "popup");
        Page popup = page.waitForPopup(() -> calls.press(page, order));
        popup.waitForURL(url -> url.contains("/window/"));
        popup.close();

        page.waitForFunction("() => window.refusedWith === 'USER_CANCEL'");
        Page again = page.waitForPopup(() -> calls.press(page, order));
        again.waitForURL(url -> url.contains("/window/"));
    }

    @Test
    @DisplayName("a popup that the browser blocks: the page itself goes to the window")
    void blockedPopup() {
        page.evaluate("() => { window.open = () => null; }");
        Map<String, Object> order = calls.order();
        order.put("windowTarget", "popup");
        calls.press(page, order);

        page.waitForURL(url -> url.contains("/window/"));
    }
}
