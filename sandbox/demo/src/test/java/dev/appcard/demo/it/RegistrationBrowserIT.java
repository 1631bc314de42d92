package dev.appcard.demo.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.appcard.demo.browser.InBrowser;
import dev.appcard.demo.it.BillingClient.Card;
import dev.appcard.demo.it.Http.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The buyer's own way to a card that is charged from then on. Pictures go to {@code target/screenshots}. */
@DisplayName("In a real browser, a buyer who wants to be charged automatically")
@InBrowser
@ResourceLock(IssuerSide.CODES)
class RegistrationBrowserIT {

    private final Platform platform = Platform.get();
    private final TestMerchant own = platform.merchantOf(getClass());
    private final Browser browser;
    private TakenDevice phone;
    private RegisteringBuyer buyer;

    RegistrationBrowserIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void takePhone() {
        phone = Device.ANDROID.taken(browser);
        buyer = RegisteringBuyer.on(own, phone);
    }

    @AfterEach
    void putPhoneAway() {
        phone.close();
    }

    @ParameterizedTest(name = "registers a card of {0} on the phone, and is charged")
    @EnumSource(names = {"KB", "SHINHAN", "SAMSUNG", "LOTTE"})
    void onPhone(Issuer issuer) {
        String customerKey = BillingClient.newCustomer();
        buyer.openBySdk(customerKey);
        buyer.choose(issuer);
        buyer.assertNoAmountIn(buyer.page());
        assertThat(buyer.page().locator("#merchant")).containsText(TestMerchant.NAME);
        buyer.picture(issuer + "-register-window-phone");
        Page app = buyer.callApp(issuer);
        AppScreens.on(app).showCard();
        assertThat(app.locator("#recurring")).isVisible();
        buyer.assertNoAmountIn(app);
        Screenshots.take(app, issuer + "-register-app");
        AppScreens.on(app).approve();

        Card card = buyer.issue(customerKey);
        buyer.picture(issuer + "-register-shop-phone");
        assertCharged(card);
    }

    @Test
    @DisplayName("registers a card of BC by its bridge page, and is charged")
    void byBridge() {
        assertCharged(buyer.register(Issuer.BC));
    }

    @Test
    @DisplayName("registers a card on a PC by the QR code, and is charged")
    void onPc() {
        try (TakenDevice pc = Device.PC.taken(browser)) {
            RegisteringBuyer atPc = RegisteringBuyer.on(own, pc);
            String customerKey = BillingClient.newCustomer();
            atPc.openBySdk(customerKey);
            atPc.choose(Issuer.WOORI);
            atPc.picture("WOORI-register-window-pc");
            buyer.page().navigate(new ShopBuyer(platform, atPc.page()).payByQr());
            buyer.page().locator("#open-app").click();
            AppScreens.on(buyer.page()).approve();

            assertCharged(atPc.issue(customerKey));
        }
    }

    @Test
    @DisplayName("is offered app cards only: no page of an issuer registers a card")
    void appCardsOnly() {
        buyer.openBySdk(BillingClient.newCustomer());
        buyer.choose(Issuer.HANA);

        assertThat(visible("#way-ANSIM")).isZero();
        assertThat(visible("#way-ISP")).isZero();
        assertThat(visible("#instalment")).isZero();
    }

    private long visible(String selector) {
        return buyer.page().locator(selector).all().stream()
                .filter(Locator::isVisible)
                .count();
    }

    @Test
    @DisplayName("thinks better of it in the app: the shop is told, and has nothing to charge")
    void refuses() {
        buyer.openBySdk(BillingClient.newCustomer());
        buyer.choose(Issuer.NH);
        Page app = buyer.callApp(Issuer.NH);
        AppScreens.on(app).showCard();
        app.locator("#refuse").click();
        app.locator("#return").click();

        assertThat(buyer.page().locator("#fail-code")).containsText("PAY_PROCESS_CANCELED");
    }

    private void assertCharged(Card card) {
        Answer charged = own.billing().charge(card, 9_900);
        assertThat(charged.text("status")).as(charged.body().toString()).isEqualTo("DONE");
        assertThat(own.van().won(charged.text("paymentKey"))).isEqualTo(9_900);
    }
}
