package dev.appcard.demo.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import dev.appcard.demo.browser.InBrowser;
import dev.appcard.demo.it.MerchantClient.Opened;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At least one issuer of each shape in {@code docs/issuers/contracts.md}, through the shop and the window, to the VAN's ledger. */
@DisplayName("In a real browser, a buyer")
@InBrowser
class IssuerShapesBrowserIT {

    private final Browser browser;
    private TakenDevice phone;
    private TakenDevice pc;
    private ShopBuyer onPhone;
    private ShopBuyer atPc;

    IssuerShapesBrowserIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void takeDevices() {
        phone = Device.ANDROID.taken(browser);
        pc = Device.PC.taken(browser);
        onPhone = ShopBuyer.on(phone);
        atPc = ShopBuyer.on(pc);
    }

    @AfterEach
    void putDevicesAway() {
        phone.close();
        pc.close();
    }

    @ParameterizedTest(name = "pays by the app of {0} on the phone ({2})")
    @CsvSource({
        "NH, 91, common",
        "HYUNDAI, 61, common with GCM",
        "SHINHAN, 41, LinQ",
        "LOTTE, 71, query string",
        "SAMSUNG, 51, session key",
    })
    void byApp(String issuer, String cardCode, String shape) {
        onPhone.order();
        onPhone.choose(issuer, "APP_CARD");
        onPhone.picture(issuer + "-window-phone");
        onPhone.pay();
        onPhone.app().showCard();
        onPhone.picture(issuer + "-app");
        onPhone.app().approve();

        onPhone.assertPaid("CARD_VAN", cardCode);
    }

    @Test
    @DisplayName("pays by Samsung's app through the QR code of a PC")
    void sessionKeyByQr() {
        atPc.order();
        atPc.choose("SAMSUNG", "APP_CARD");
        onPhone.page().navigate(atPc.payByQr());
        onPhone.page().locator("#open-app").click();
        onPhone.app().approve();

        atPc.assertPaid("CARD_VAN", "51");
    }

    @ParameterizedTest(name = "pays as BC, choosing {0}: the bridge page has a tab of its own, and the window goes on")
    @CsvSource({"BC", "BC-SUHYEOP"})
    void byBridge(String choice) {
        onPhone.order();
        onPhone.choose(choice, "APP_CARD");
        onPhone.picture(choice + "-window-phone");
        Page tab = phone.context().waitForPage(onPhone::pay);
        tab.locator("#open-app").waitFor();
        Screenshots.take(tab, choice + "-bridge");
        onPhone.picture(choice + "-window-behind-bridge");
        tab.locator("#open-app").click();
        tab.waitForClose(() -> AppScreens.on(tab).approve());

        onPhone.assertPaid("CARD_VAN", "31");
    }

    @Test
    @DisplayName("pays by 안심클릭 in the frame on a PC, in three instalments")
    void ansimOnPc() {
        atPc.order();
        atPc.choose("HANA", "ANSIM");
        atPc.chooseMonths("3");
        atPc.picture("HANA-window-pc");
        atPc.pay();
        atPc.ansim().fill();
        atPc.picture("HANA-ansim-pc");
        atPc.ansim().send();

        atPc.assertPaid("CARD_ANSIM", "21");
        assertThat(atPc.ledger().path("installment").asInt()).isEqualTo(3);
        atPc.picture("HANA-shop-paid-pc");
    }

    @ParameterizedTest(name = "pays by 안심클릭 of {0} on the phone, {2}, after the step for {3}")
    @CsvSource({
        "HANA, 21, ON_CONFIRM, v3mobileplusweb",
        "NH, 91, AUTOMATIC, v3mobileplusweb",
    })
    void ansimOnPhone(String issuer, String cardCode, String mode, String vaccine) {
        onPhone.order(mode, "server", ShopBuyer.WON);
        onPhone.choose(issuer, "ANSIM");
        onPhone.pay();
        assertThat(onPhone.ansim().vaccine()).hasAttribute("data-scheme", vaccine);
        onPhone.picture(issuer + "-ansim-vaccine-phone");
        onPhone.ansim().passVaccine();
        onPhone.ansim().fill();
        onPhone.picture(issuer + "-ansim-phone");
        onPhone.ansim().send();

        onPhone.assertPaid("CARD_ANSIM", cardCode);
    }

    @Test
    @DisplayName("is offered the vaccine app beside the frame on Android, where the registry knows one of the issuer's")
    void vaccineBesideFrame() {
        onPhone.order();
        onPhone.choose("NH", "ANSIM");
        onPhone.pay();

        assertThat(onPhone.page().locator(".vaccine:visible"))
                .hasAttribute("href", "intent://#Intent;scheme=v3mobileplusweb;package=com.ahnlab.v3mobileplus;end");
    }

    @Test
    @DisplayName("sees only the card that the merchant named, and pays with it in three interest-free instalments")
    void directAndInterestFree() {
        MerchantClient merchant = Platform.get().merchant();
        Map<String, Object> order = MerchantClient.order("ON_CONFIRM", ShopBuyer.WON);
        order.put("successUrl", Platform.get().ports.shopUrl());
        order.put("card", Map.of("cardCompany", "LOTTE", "flowMode", "DIRECT", "useFreeInstallmentPlan", true));
        Opened payment = merchant.open(order);
        onPhone.page().navigate(payment.window());
        assertThat(onPhone.page().locator("input[name=issuer]")).hasCount(1);
        onPhone.page().locator("#instalment").selectOption(new SelectOption().setLabel("3개월 (무이자)"));
        onPhone.picture("LOTTE-direct-interest-free-phone");
        onPhone.pay();
        onPhone.app().approve();
        onPhone.page().waitForURL(url -> url.startsWith(Platform.get().ports.shopUrl()));

        JsonNode card = merchant.confirm(payment).body().path("card");

        assertThat(card.path("installmentPlanMonths").asInt()).isEqualTo(3);
        assertThat(card.path("interestPayer").asText()).isEqualTo("MERCHANT");
        assertThat(Platform.get().van().won(payment)).isEqualTo(ShopBuyer.WON);
    }

    @Test
    @DisplayName("cancels in the frame of 안심클릭: the shop is told PAY_PROCESS_CANCELED")
    void cancelsAnsim() {
        atPc.order();
        atPc.choose("HYUNDAI", "ANSIM");
        atPc.pay();
        atPc.ansim().cancel();

        atPc.assertFailed("PAY_PROCESS_CANCELED");
    }

    @Test
    @DisplayName("types a wrong password in 안심클릭: the window says so, and the shop is told INVALID_PASSWORD")
    void wrongPasswordInAnsim() {
        atPc.order();
        atPc.choose("LOTTE", "ANSIM");
        atPc.pay();
        atPc.ansim().fillWithWrongPassword();
        atPc.ansim().send();
        assertThat(atPc.page().locator("#failure")).isVisible();
        atPc.picture("LOTTE-ansim-wrong-password-pc");

        atPc.assertFailed("INVALID_PASSWORD");
    }

    @ParameterizedTest(name = "pays by the ISP app on the phone, {0}, and comes back to the window")
    @CsvSource({"ON_CONFIRM", "AUTOMATIC"})
    void ispApp(String mode) {
        onPhone.order(mode, "server", ShopBuyer.WON);
        onPhone.choose("KB", "ISP");
        onPhone.picture("KB-isp-window-phone");
        onPhone.pay();
        onPhone.app().showCard();
        onPhone.picture("KB-isp-app");
        onPhone.app().approve();

        onPhone.assertPaid("CARD_ISP", "11");
    }

    @Test
    @DisplayName("pays by ISP's page in the frame on a PC")
    void ispOnPc() {
        atPc.order();
        atPc.choose("WOORI", "ISP");
        atPc.pay();
        assertThat(atPc.ispInFrame().element("#register")).isVisible();
        atPc.picture("WOORI-isp-register-pc");
        atPc.ispInFrame().showCard();
        atPc.picture("WOORI-isp-pc");
        atPc.ispInFrame().approve();

        atPc.assertPaid("CARD_ISP", "W1");
    }

    @Test
    @DisplayName("goes back from ISP's frame, takes the app card of the same issuer, and pays")
    void changesFromFrameToApp() {
        atPc.order();
        atPc.choose("WOORI", "ISP");
        atPc.pay();
        assertThat(atPc.ispInFrame().element("#register")).isVisible();
        atPc.page().locator("#frame-back").click();
        assertThat(atPc.page().locator("#issuer-WOORI")).isChecked();
        atPc.picture("WOORI-window-after-frame-back");
        atPc.choose("WOORI", "APP_CARD");
        onPhone.page().navigate(atPc.payByQr());
        onPhone.page().locator("#open-app").click();
        onPhone.app().approve();

        atPc.assertPaid("CARD_VAN", "W1");
    }
}
