package dev.appcard.demo.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.appcard.demo.browser.BrowserExtension;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The buyer's own way: shop, window, phone, KB's app, and back. Pictures go to {@code target/screenshots}. */
@DisplayName("In a real browser, a buyer")
@ExtendWith(BrowserExtension.class)
class BrowserPaymentIT {

    private static final String ANDROID = "Mozilla/5.0 (Linux; Android 16; SM-S931N) AppleWebKit/537.36"
            + " (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36";
    private static final String IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) AppleWebKit/605.1.15"
            + " (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1";
    private static final double PATIENCE_MS = 20_000;

    private final Platform platform = Platform.get();
    private final GatewayDatabase database = platform.database();
    private final Browser browser;
    private BrowserContext phone;

    BrowserPaymentIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void takePhone() {
        phone = phone(ANDROID);
    }

    @AfterEach
    void putPhoneAway() {
        phone.close();
    }

    @ParameterizedTest(name = "pays on a phone of 390 × 844, {0}, opened by {1}")
    @CsvSource({
        "ON_CONFIRM, server",
        "ON_CONFIRM, sdk",
        "AUTOMATIC, server",
        "AUTOMATIC, sdk",
    })
    void onPhone(String mode, String way) {
        Page page = phone.newPage();
        order(page, mode, way, "52000");
        assertThat(page.locator("#merchant")).containsText("데모상점");
        assertThat(page.locator("#amount")).containsText("52,000");
        picture(page, "window-phone");
        page.locator("#pay").click();
        picture(approveInApp(page, true), "kb-app");

        assertPaid(page);
        picture(page, "shop-paid-phone-" + mode);
    }

    @Test
    @DisplayName("pays on an iPhone, in three instalments")
    void onIphone() {
        try (BrowserContext iphone = phone(IPHONE)) {
            Page page = iphone.newPage();
            order(page, "ON_CONFIRM", "server", "52000");
            page.locator("#instalment").selectOption("3");
            page.locator("#pay").click();
            assertThat(page.locator("#installment")).containsText("3");
            approveInApp(page, true);

            assertPaid(page);
            String key = paymentKey(page);
            assertThat(ledger(key).path("installment").asInt()).isEqualTo(3);
        }
    }

    @ParameterizedTest(name = "pays on a PC by the QR code, {0}")
    @ValueSource(strings = {"ON_CONFIRM", "AUTOMATIC"})
    void onPc(String mode) {
        try (BrowserContext pc = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("ko-KR"))) {
            Page page = pc.newPage();
            order(page, mode, "server", "52000");
            picture(page, "window-pc");
            String qrUrl = QrReader.read(qrPicture(page));
            picture(page, "window-pc-qr");
            assertThat(qrUrl).startsWith(platform.ports.gatewayUrl() + "/q/");

            Page onPhone = phone.newPage();
            onPhone.navigate(qrUrl);
            picture(onPhone, "phone-after-qr");
            onPhone.locator("#open-app").click();
            approveInApp(onPhone, true);

            assertPaid(page);
            picture(page, "shop-paid-pc-" + mode);
            page.locator("#cancel-all").click();
            assertThat(page.locator("#payment-status")).containsText("CANCELED");
            assertThat(ledger(paymentKey(page)).path("balance").asLong()).isZero();
        }
    }

    @ParameterizedTest(name = "{0}: the shop is told {2}")
    @CsvSource({
        "refuses in the app, #refuse, PAY_PROCESS_CANCELED",
        "has a wrong card number, #wrong-number, INVALID_CARD_NUMBER",
        "has an expired card, #wrong-expiry, INVALID_CARD_EXPIRATION",
    })
    void failsInApp(String what, String button, String code) {
        Page page = phone.newPage();
        order(page, "ON_CONFIRM", "server", "52000");
        page.locator("#pay").click();
        showCard(page);
        page.locator(button).click();
        page.locator("#return").click();

        assertFailed(page, code);
    }

    @Test
    @DisplayName("types a wrong password: the shop is told INVALID_PASSWORD")
    void wrongPassword() {
        Page page = phone.newPage();
        order(page, "ON_CONFIRM", "server", "52000");
        page.locator("#pay").click();
        showCard(page);
        page.locator("#password").fill("123456");
        page.locator("#approve").click();
        page.locator("#return").click();

        assertFailed(page, "INVALID_PASSWORD");
        picture(page, "shop-failed");
    }

    @Test
    @DisplayName("is over the limit: declined by the VAN, in either mode")
    void declined() {
        Page confirmed = phone.newPage();
        order(confirmed, "ON_CONFIRM", "server", "10002");
        confirmed.locator("#pay").click();
        approveInApp(confirmed, true);
        assertFailed(confirmed, "EXCEED_MAX_AMOUNT");

        Page automatic = phone.newPage();
        order(automatic, "AUTOMATIC", "server", "10002");
        automatic.locator("#pay").click();
        approveInApp(automatic, true);
        assertFailed(automatic, "EXCEED_MAX_AMOUNT");
    }

    @Test
    @DisplayName("leaves by the window's cancel button")
    void abandons() {
        Page page = phone.newPage();
        order(page, "ON_CONFIRM", "server", "52000");
        page.locator("#cancel").click();
        assertFailed(page, "PAY_PROCESS_CANCELED");
    }

    @Test
    @DisplayName("stays silent: the window says that time ran out, and the shop is told")
    void silent() {
        Page page = phone.newPage();
        order(page, "ON_CONFIRM", "server", "52000");
        String window = page.url();
        page.locator("#pay").click();
        showCard(page);
        page.navigate(window);

        assertThat(page.locator("#fail-code"))
                .containsText(
                        "PAY_PROCESS_ABORTED",
                        new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                .setTimeout(70_000));
    }

    @Test
    @DisplayName("whose approval's answer is cut short: the window waits for the net cancel, then says that it failed")
    void answerCut() {
        Page page = phone.newPage();
        order(page, "AUTOMATIC", "server", "52000");
        Http.post(
                platform.ports.sandboxUrl() + "/van/rules",
                Map.of("paymentKey", "*", "on", "APPROVAL", "action", "CUT", "at", 300, "close", true));
        page.locator("#pay").click();
        approveInApp(page, true);

        assertFailed(page, "CARD_PROCESSING_ERROR");
    }

    private BrowserContext phone(String userAgent) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setIsMobile(true)
                .setHasTouch(true)
                .setDeviceScaleFactor(2)
                .setLocale("ko-KR")
                .setUserAgent(userAgent));
    }

    private void order(Page page, String mode, String way, String won) {
        page.setDefaultTimeout(PATIENCE_MS);
        page.navigate(platform.ports.shopUrl());
        page.locator("#goods-" + won).check();
        page.locator("#mode").selectOption(mode);
        page.locator("#pay-" + way).click();
        page.waitForURL(url -> url.contains("/window/"));
        page.locator("#issuer-KB").check();
    }

    /** In KB's app; gives the page as it was before the buyer approved. */
    private static Page approveInApp(Page page, boolean correct) {
        showCard(page);
        assertThat(page.locator("#merchant")).containsText("데모상점");
        page.locator("#password").fill(correct ? "000000" : "123456");
        page.locator("#approve").click();
        return page;
    }

    /** An app knows no card at first: it is registered once, with 본인확인. */
    private static void showCard(Page page) {
        assertThat(page.locator("#register").or(page.locator("#approve"))).isVisible();
        if (page.locator("#register").isVisible()) {
            page.locator("#demo-card").click();
            page.locator("#register").click();
        }
        assertThat(page.locator("#approve")).isVisible();
    }

    private static byte[] qrPicture(Page page) {
        page.locator("#pay").click();
        Locator qr = page.locator("#qr");
        assertThat(qr).isVisible();
        await().atMost(Duration.ofSeconds(10))
                .until(() -> (Boolean) qr.evaluate("picture => picture.complete && picture.naturalWidth > 0"));
        return qr.screenshot();
    }

    private void assertPaid(Page page) {
        assertThat(page.locator("#payment-status"))
                .containsText(
                        "DONE",
                        new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                .setTimeout(PATIENCE_MS));
        String key = paymentKey(page);
        assertThat(database.state(key)).isEqualTo("APPROVED");
        assertThat(database.won(key)).isEqualTo(52_000);
        assertThat(ledger(key).path("balance").asLong()).isEqualTo(52_000);
    }

    private static void assertFailed(Page page, String code) {
        assertThat(page.locator("#fail-code"))
                .containsText(
                        code,
                        new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                .setTimeout(PATIENCE_MS));
    }

    private static String paymentKey(Page page) {
        return Objects.requireNonNull(page.locator("#payment-key").textContent())
                .strip();
    }

    private com.fasterxml.jackson.databind.JsonNode ledger(String paymentKey) {
        var entries = Http.get(platform.ports.sandboxUrl() + "/van/ledger?paymentKey=" + paymentKey)
                .body()
                .path("entries");
        assertThat(entries).hasSize(1);
        return entries.path(0);
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
    }
}
