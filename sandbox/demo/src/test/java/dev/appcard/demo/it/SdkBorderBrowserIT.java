package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.appcard.demo.browser.InBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The SDK in the pages of shops")
@InBrowser
class SdkBorderBrowserIT {

    /** Calls it, and tells what comes of it; a call that throws is told, too. What is open still is no answer. */
    private static final String CALL = """
        async ({ prepare, key, options, customer, method, request }) => {
          new Function("request", prepare)(request);
          try {
            const asked = AppCard(key, options).payment(customer)[method](request);
            const open = new Promise((resolve) => setTimeout(() => resolve({ open: true }), 8000));
            return await Promise.race([open, asked.then(() => ({ resolved: true }),
              (e) => ({ code: e.code, message: e.message, isError: e instanceof Error }))]);
          } catch (thrown) {
            return { thrown: String(thrown) };
          }
        }\
        """;

    private final Browser browser;
    private final Platform platform = Platform.get();
    private final TestMerchant own = platform.merchantOf(getClass());
    private final SdkCalls calls = new SdkCalls(platform, own);
    private TakenDevice pc;
    private Page page;

    SdkBorderBrowserIT(Browser browser) {
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

    @ParameterizedTest(name = "whatever the page does ({0}) rejects with a code and words, and throws nothing: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "window.fetch = () => { throw new TypeError('wrapped') } | COMMON_ERROR",
                "window.fetch = () => undefined | COMMON_ERROR",
                "window.fetch = () => Promise.reject(42) | COMMON_ERROR",
                "window.fetch = async () => new Response('<html>502 Bad Gateway</html>', {status: 502}) | COMMON_ERROR",
                "window.fetch = async () => new Response('<html>login</html>', {status: 200}) | COMMON_ERROR",
                "window.fetch = async () => new Response('null', {status: 200}) | COMMON_ERROR",
                "window.fetch = async () => new Response('{\"checkout\":null}', {status: 200}) | COMMON_ERROR",
                "window.fetch = async () => new Response('{\"checkout\":{\"url\":\"javascript:alert(1)\"}}') |"
                        + " COMMON_ERROR",
                "window.fetch = async () => new Response('{}', {status: 400}) | COMMON_ERROR",
                "request.metadata = {}; request.metadata.self = request.metadata | INVALID_REQUEST",
                "request.metadata = { big: BigInt(1) } | INVALID_REQUEST",
                "Object.defineProperty(request, 'orderId', { get() { throw new Error('mine') } }) | INVALID_REQUEST",
                "window.btoa = () => { throw new Error('mine') } | COMMON_ERROR",
                "request.method = 'TRANSFER' | NOT_SUPPORTED_METHOD",
                "request.amount = 1000 | INVALID_REQUEST",
                "request.amount.currency = 'USD' | NOT_SUPPORTED_CURRENCY",
                "delete request.orderName | INVALID_REQUEST",
                "request.amount.value = 1 | BELOW_MINIMUM_AMOUNT",
                "request.successUrl = 'https://elsewhere.example/ok' | INVALID_REQUEST"
            })
    void whateverHappens(String prepare, String code) {
        Map<?, ?> told = call(prepare, own.keys().client(), Map.of(), calls.order());

        assertThat(told.get("thrown")).isNull();
        assertThat(told.get("code")).as(told.toString()).isEqualTo(code);
        assertThat(told.get("message")).asString().isNotBlank();
        assertThat(told.get("isError")).isEqualTo(true);
    }

    @Test
    @DisplayName("old keys, no key, no customer: rejected at the request, in the shop's language")
    void wrongKeys() {
        assertThat(call("", "old_key", Map.of(), calls.order()).get("code")).isEqualTo("INVALID_CLIENT_KEY");
        assertThat(call("", "test_sk_secret", Map.of(), calls.order()).get("code"))
                .isEqualTo("INVALID_CLIENT_KEY");
        assertThat(call("", "test_ck_unknown0000000000", Map.of(), calls.order())
                        .get("code"))
                .isEqualTo("UNAUTHORIZED_KEY");
        assertThat(page.evaluate("() => AppCard('test_ck_x').payment().requestPayment().catch((e) => e.code)"))
                .isEqualTo("INVALID_CUSTOMER_KEY");
        assertThat(call("request.lang = 'en'", "old_key", Map.of(), calls.order())
                        .get("message"))
                .asString()
                .startsWith("The client key");
        assertThat(call("", "old_key", Map.of("lang", "en"), calls.order()).get("message"))
                .asString()
                .startsWith("The client key");
        assertThat(call("", "test_ck_unknown0000000000", Map.of("lang", "en"), calls.order())
                        .get("message"))
                .asString()
                .matches("[\\x20-\\x7e]+");
    }

    @Test
    @DisplayName("headers that a page's fetch adds pass the preflight")
    void addedHeaders() {
        page.evaluate("""
            () => {
              const real = window.fetch;
              window.fetch = (url, init) => real(url, { ...init, headers: { ...init.headers, traceparent: "00-1-2-01",
                baggage: "a=b", "sentry-trace": "1-2-1", "X-Anything": "1" } });
            }\
            """);
        calls.press(page, calls.order());

        page.waitForURL(url -> url.contains("/window/"));
    }

    @Test
    @DisplayName("a button that is pressed twice opens one payment: the second press gets the first one's promise")
    void pressedTwice() {
        Map<String, Object> order = calls.order();
        Object same = page.evaluate("""
            ({ key, first, second }) => {
              const payment = AppCard(key).payment({ customerKey: AppCard.ANONYMOUS });
              return payment.requestPayment(first) === payment.requestPayment(second);
            }\
            """, Map.of("key", own.keys().client(), "first", order, "second", calls.order()));

        assertThat(same).isEqualTo(true);
        page.waitForURL(url -> url.contains("/window/"));
        assertThat(platform.database()
                        .paymentsFor(own.id(), order.get("orderId").toString()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("in a frame that may not lead its tab elsewhere: rejected, with the remedy")
    void sandboxedFrame() {
        page.evaluate("""
            (shop) => {
              const frame = document.createElement("iframe");
              frame.sandbox = "allow-scripts allow-same-origin";
              frame.src = shop;
              frame.id = "framed";
              document.body.append(frame);
              return new Promise((resolve) => { frame.onload = resolve; });
            }\
            """, platform.ports.shopUrl());
        Object told =
                page.frames().getLast().evaluate(CALL, asked("", own.keys().client(), Map.of(), calls.order()));

        assertThat(((Map<?, ?>) told).get("code")).as(told.toString()).isEqualTo("WINDOW_NOT_OPENED");
        assertThat(((Map<?, ?>) told).get("message")).asString().contains("allow-top-navigation");
    }

    @Test
    @DisplayName("in a frame of the shop's: the whole tab goes to the window")
    void frame() {
        page.evaluate("""
            (shop) => {
              const frame = document.createElement("iframe");
              frame.src = shop;
              document.body.append(frame);
              return new Promise((resolve) => { frame.onload = resolve; });
            }\
            """, platform.ports.shopUrl());
        calls.press(page.frames().getLast(), calls.order());

        page.waitForURL(url -> url.contains("/window/"));
    }

    @Test
    @DisplayName("a gateway that cannot be reached: rejected, and the next press is a new call")
    void unreachable() {
        page.route("**/v1/payments", Route::abort);
        assertThat(call("", own.keys().client(), Map.of(), calls.order()).get("code"))
                .isEqualTo("COMMON_ERROR");
        page.unroute("**/v1/payments");
        calls.press(page, calls.order());

        page.waitForURL(url -> url.contains("/window/"));
    }

    @Test
    @DisplayName(
            "by the npm package: loaded from the gateway once, and it opens the window; what cannot be loaded is said"
                    + " so")
    void byPackage() throws IOException {
        String loader = Files.readString(Path.of("../../sdk/npm/index.js"));
        page.route(
                "**/npm/index.js",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/javascript")
                        .setBody(loader)));
        Object codes = page.evaluate("""
            async (gateway) => {
              const { loadAppCard } = await import("/npm/index.js");
              const codes = [];
              for (const src of [undefined, gateway + "/sdk/v1/missing.js", gateway + "/assets/none"]) {
                await loadAppCard("test_ck_x", { src }).catch((e) => codes.push(e.code));
              }
              return codes;
            }\
            """, platform.ports.gatewayUrl());
        assertThat(codes).isEqualTo(List.of("INVALID_REQUEST", "COMMON_ERROR", "COMMON_ERROR"));

        page.evaluate(
                """
                async ({ gateway, key, order }) => {
                  const { loadAppCard, ANONYMOUS } = await import("/npm/index.js");
                  const appCard = await loadAppCard(key, { src: gateway + "/sdk/v1/appcard.js" });
                  appCard.payment({ customerKey: ANONYMOUS }).requestPayment(order);
                }\
                """,
                Map.of("gateway", platform.ports.gatewayUrl(), "key", own.keys().client(), "order", calls.order()));
        page.waitForURL(url -> url.contains("/window/"));
    }

    @Test
    @DisplayName("a registration for one issuer only goes straight to that one, and back into the shop's app")
    void registration() {
        Map<String, Object> request = new HashMap<>(calls.order());
        request.put("card", Map.of("cardCompany", "국민", "flowMode", "DIRECT", "appScheme", "appcarddemo://pay"));
        page.evaluate("""
            ({ key, request }) => {
              AppCard(key).payment({ customerKey: "customer-of-the-sdk" }).requestBillingAuth(request)
                .catch((refused) => { window.refusedWith = refused.code; });
            }\
            """, Map.of("key", own.keys().client(), "request", request));
        page.waitForURL(url -> url.contains("/window/"));

        assertThat(page.locator("input[name=issuer]").count()).isEqualTo(1);
        assertThat(page.locator("input[name=issuer]").getAttribute("value")).isEqualTo("KB");
        assertThat(page.locator("#window").getAttribute("data-app-scheme")).isEqualTo("true");
    }

    private Map<?, ?> call(String prepare, String key, Map<String, Object> options, Map<String, Object> request) {
        return (Map<?, ?>) Objects.requireNonNull(page.evaluate(CALL, asked(prepare, key, options, request)));
    }

    private static Map<String, Object> asked(
            String prepare, String key, Map<String, Object> options, Map<String, Object> request) {
        return Map.of(
                "prepare",
                prepare,
                "key",
                key,
                "options",
                options,
                "customer",
                Map.of("customerKey", "@@ANONYMOUS"),
                "method",
                "requestPayment",
                "request",
                request);
    }
}
