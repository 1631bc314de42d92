package dev.appcard.demo.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import dev.appcard.demo.browser.Chromium;
import java.time.Duration;
import java.util.Objects;

/** A buyer in a browser: orders in the demo shop, chooses in the payment window, and sees in the shop what came of it. */
record ShopBuyer(Platform platform, Page page) {

    static final long WON = 52_000;

    static ShopBuyer on(TakenDevice device) {
        return new ShopBuyer(Platform.get(), device.newPage());
    }

    /** An order of 52,000 won, which the merchant's server opens and confirms. */
    void order() {
        order("ON_CONFIRM", "server", WON);
    }

    /**
     * @param mode of approval
     * @param opener {@code server} or {@code sdk}
     */
    void order(String mode, String opener, long won) {
        page.navigate(platform.ports.shopUrl());
        page.locator("#goods-" + won).check();
        page.locator("#mode").selectOption(mode);
        page.locator("#pay-" + opener).click();
        page.waitForURL(url -> url.contains("/window/"));
    }

    /** @param issuer its code; of a member, the issuer's and its own */
    void choose(String issuer) {
        page.locator("#issuer-" + issuer).check();
    }

    void choose(String issuer, String way) {
        choose(issuer);
        page.locator("#way-" + way).check();
    }

    void chooseMonths(String months) {
        page.locator("#instalment").selectOption(months);
    }

    void pay() {
        page.locator("#pay").click();
    }

    /** Pays on a PC; gives what a phone's camera reads there. */
    String payByQr() {
        pay();
        Locator qr = page.locator("#qr");
        assertThat(qr).isVisible();
        await().atMost(Duration.ofSeconds(40))
                .until(() -> (Boolean) qr.evaluate("picture => picture.complete && picture.naturalWidth > 0"));
        String address = QrReader.read(qr.screenshot());
        assertThat(address).startsWith(platform.ports.gatewayUrl() + "/q/");
        return address;
    }

    /** The issuer's app, opened on this page. */
    AppScreens app() {
        return AppScreens.on(page);
    }

    AnsimScreens ansim() {
        return new AnsimScreens(frame());
    }

    AppScreens ispInFrame() {
        return AppScreens.in(frame());
    }

    private FrameLocator frame() {
        assertThat(page.locator("#on-frame")).isVisible();
        return page.frameLocator("#issuer-frame");
    }

    /** The shop says so, and so do the gateway's database and the VAN's ledger. */
    void assertPaid() {
        assertThat(page.locator("#payment-status")).containsText("DONE");
        String key = paymentKey();
        assertThat(platform.database().state(key)).isEqualTo("APPROVED");
        assertThat(platform.database().won(key)).isEqualTo(WON);
        assertThat(ledger().path("balance").asLong()).isEqualTo(WON);
    }

    /** @param cardCode the issuer, in the merchant API's two characters */
    void assertPaid(String payType, String cardCode) {
        assertPaid();
        assertThat(payment().path("payType").asText()).isEqualTo(payType);
        assertThat(payment().path("card").path("issuerCode").asText()).isEqualTo(cardCode);
    }

    void assertFailed(String code) {
        assertFailed(code, Chromium.PATIENCE_MS);
    }

    void assertFailed(String code, double withinMs) {
        assertThat(page.locator("#fail-code")).containsText(code, new ContainsTextOptions().setTimeout(withinMs));
    }

    String paymentKey() {
        return Objects.requireNonNull(page.locator("#payment-key").textContent())
                .strip();
    }

    /** The VAN's one entry of this payment. */
    JsonNode ledger() {
        JsonNode entries = platform.van().ledger(paymentKey()).path("entries");
        assertThat(entries).hasSize(1);
        return entries.path(0);
    }

    /** The Payment as the merchant's server got it. */
    JsonNode payment() {
        try {
            return Http.JSON.readTree(page.locator("#raw").textContent());
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError("the shop shows no Payment", unreadable);
        }
    }

    void picture(String name) {
        Screenshots.take(page, name);
    }
}
