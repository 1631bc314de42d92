package dev.appcard.demo.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.appcard.demo.it.BillingClient.Card;
import dev.appcard.demo.it.Http.Answer;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A buyer in a browser who has a card registered: from the shop's page through the window and the app, and back. */
record RegisteringBuyer(TestMerchant merchant, Page page) {

    private static final String REQUEST = """
        ([clientKey, customerKey, shop]) => {
          AppCard(clientKey).payment({ customerKey }).requestBillingAuth({
            method: "CARD",
            successUrl: shop + "/?registered=yes",
            failUrl: shop + "/fail",
            customerName: "김하나",
            customerEmail: "hana@example.com",
          }).catch(error => { document.title = error.code; });
        }
        """;

    static RegisteringBuyer on(TestMerchant merchant, TakenDevice device) {
        return new RegisteringBuyer(merchant, device.newPage());
    }

    /** The shop's page asks for it by the SDK. */
    void openBySdk(String customerKey) {
        page.navigate(shopUrl());
        page.evaluate(REQUEST, List.of(merchant.keys().client(), customerKey, shopUrl()));
        page.waitForURL(url -> url.contains("/window/"));
    }

    void choose(Issuer issuer) {
        page.locator("#issuer-" + issuer).check();
    }

    /** Presses the window's button; gives the page on which the issuer's app is, BC's behind its bridge page. */
    Page callApp(Issuer issuer) {
        if (issuer != Issuer.BC) {
            page.locator("#pay").click();
            return page;
        }
        Page tab = page.context().waitForPage(() -> page.locator("#pay").click());
        tab.locator("#open-app").click();
        return tab;
    }

    /** All of it, with the screens only looked at as far as they lead on. */
    Card register(Issuer issuer) {
        String customerKey = BillingClient.newCustomer();
        openBySdk(customerKey);
        choose(issuer);
        AppScreens.on(callApp(issuer)).approve();
        return issue(customerKey);
    }

    /** Waits to be back at the shop, whose server exchanges what the page got. */
    Card issue(String customerKey) {
        Map<String, String> query = backAtShop();
        Answer issued = merchant.billing().issue(query.get("authKey"), customerKey);
        if (issued.status() != 200) {
            throw new AssertionError("no billing key: " + issued.status() + " " + issued.body());
        }
        return new Card(customerKey, issued.text("billingKey"));
    }

    private String shopUrl() {
        return merchant.platform().ports.shopUrl();
    }

    private Map<String, String> backAtShop() {
        page.waitForURL(url -> url.startsWith(shopUrl()) && url.contains("authKey="));
        return Arrays.stream(URI.create(page.url()).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    void assertNoAmountIn(Page screen) {
        assertThat(screen.locator("#amount")).hasCount(0);
    }

    void picture(String name) {
        Screenshots.take(page, name);
    }
}
