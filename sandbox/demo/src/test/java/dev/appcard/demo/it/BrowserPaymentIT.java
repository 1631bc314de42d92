package dev.appcard.demo.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dev.appcard.demo.browser.InBrowser;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The buyer's own way: shop, window, phone, KB's app, and back. Pictures go to {@code target/screenshots}. */
@DisplayName("In a real browser, a buyer")
@InBrowser
class BrowserPaymentIT {

    private static final double TIME_LIMIT_PASSED_MS = 70_000;

    private final Browser browser;
    private TakenDevice phone;
    private ShopBuyer buyer;

    BrowserPaymentIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void takePhone() {
        phone = Device.ANDROID.taken(browser);
        buyer = ShopBuyer.on(phone);
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
    void onPhone(String mode, String opener) {
        buyer.order(mode, opener, ShopBuyer.WON);
        buyer.choose("KB");
        assertThat(buyer.page().locator("#merchant")).containsText("데모상점");
        assertThat(buyer.page().locator("#amount")).containsText("52,000");
        buyer.picture("window-phone");
        buyer.pay();
        buyer.app().showCard();
        assertThat(buyer.page().locator("#merchant")).containsText("데모상점");
        buyer.picture("kb-app");
        buyer.app().approve();

        buyer.assertPaid("CARD_VAN", "11");
        buyer.picture("shop-paid-phone-" + mode);
    }

    @Test
    @DisplayName("pays on an iPhone, in three instalments")
    void onIphone() {
        try (TakenDevice iphone = Device.IPHONE.taken(browser)) {
            ShopBuyer owner = ShopBuyer.on(iphone);
            owner.order();
            owner.choose("KB");
            owner.chooseMonths("3");
            owner.pay();
            assertThat(owner.page().locator("#installment")).containsText("3");
            owner.app().approve();

            owner.assertPaid();
            assertThat(owner.ledger().path("installment").asInt()).isEqualTo(3);
        }
    }

    @ParameterizedTest(name = "pays on a PC by the QR code, {0}")
    @ValueSource(strings = {"ON_CONFIRM", "AUTOMATIC"})
    void onPc(String mode) {
        try (TakenDevice pc = Device.PC.taken(browser)) {
            ShopBuyer atPc = ShopBuyer.on(pc);
            atPc.order(mode, "server", ShopBuyer.WON);
            atPc.choose("KB");
            atPc.picture("window-pc");
            String qrUrl = atPc.payByQr();
            atPc.picture("window-pc-qr");

            Page onPhone = buyer.page();
            onPhone.navigate(qrUrl);
            buyer.picture("phone-after-qr");
            onPhone.locator("#open-app").click();
            buyer.app().approve();

            atPc.assertPaid();
            atPc.picture("shop-paid-pc-" + mode);
            atPc.page().locator("#cancel-all").click();
            assertThat(atPc.page().locator("#payment-status")).containsText("CANCELED");
            assertThat(atPc.ledger().path("balance").asLong()).isZero();
        }
    }

    @ParameterizedTest(name = "{0}: the shop is told {2}")
    @CsvSource({
        "refuses in the app, #refuse, PAY_PROCESS_CANCELED",
        "has a wrong card number, #wrong-number, INVALID_CARD_NUMBER",
        "has an expired card, #wrong-expiry, INVALID_CARD_EXPIRATION",
    })
    void failsInApp(String what, String button, String code) {
        callApp("ON_CONFIRM", ShopBuyer.WON);
        buyer.app().showCard();
        buyer.page().locator(button).click();
        buyer.page().locator("#return").click();

        buyer.assertFailed(code);
    }

    @Test
    @DisplayName("types a wrong password: the shop is told INVALID_PASSWORD")
    void wrongPassword() {
        callApp("ON_CONFIRM", ShopBuyer.WON);
        buyer.app().mistypePassword();
        buyer.page().locator("#return").click();

        buyer.assertFailed("INVALID_PASSWORD");
        buyer.picture("shop-failed");
    }

    @ParameterizedTest(name = "is over the limit, {0}: declined by the VAN")
    @ValueSource(strings = {"ON_CONFIRM", "AUTOMATIC"})
    void declined(String mode) {
        callApp(mode, 10_002);
        buyer.app().approve();

        buyer.assertFailed("EXCEED_MAX_AMOUNT");
    }

    @Test
    @DisplayName("leaves by the window's cancel button")
    void abandons() {
        buyer.order();
        buyer.page().locator("#cancel").click();

        buyer.assertFailed("PAY_PROCESS_CANCELED");
    }

    @Test
    @DisplayName("stays silent: the window says that time ran out, and the shop is told")
    void silent() {
        buyer.order();
        buyer.choose("KB");
        String window = buyer.page().url();
        buyer.pay();
        buyer.app().showCard();
        buyer.page().navigate(window);

        buyer.assertFailed("PAY_PROCESS_ABORTED", TIME_LIMIT_PASSED_MS);
    }

    @Test
    @DisplayName("whose approval's answer is cut short: the window waits for the net cancel, then says that it failed")
    void answerCut() {
        buyer.order("AUTOMATIC", "server", ShopBuyer.WON);
        buyer.choose("KB");
        buyer.platform().van().rule(Map.of("at", 300, "close", true), "APPROVAL", "CUT");
        buyer.pay();
        buyer.app().approve();

        buyer.assertFailed("CARD_PROCESSING_ERROR");
    }

    private void callApp(String mode, long won) {
        buyer.order(mode, "server", won);
        buyer.choose("KB");
        buyer.pay();
    }
}
