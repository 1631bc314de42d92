package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dev.appcard.demo.browser.InBrowser;
import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.MerchantClient.Opened;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A payment's receipt, over the wire,")
@InBrowser
class ReceiptIT {

    private static final KeyInCards CARDS = new KeyInCards(Seed.of(ReceiptIT.class));

    private final Browser browser;
    private final TestMerchant own = Platform.get().merchantOf(getClass());
    private final MerchantClient merchant = own.server();

    ReceiptIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    @DisplayName(
            "shows goods, taxes, masked card, approval, cancels and seller, in Korean and English, without a script")
    void ofKeyedInCard() {
        Map<String, Object> order = KeyInCards.order(CARDS.next(), 120_000);
        order.put("cardInstallmentPlan", 3);
        order.put("taxFreeAmount", 10_000);
        order.put("orderName", "우산 <b>3</b>개");
        Answer paid = merchant.post("/v1/payments/key-in", order);
        String address = urlOf(paid);

        assertThat(paid.body().path("card").path("receiptUrl").asText()).isEqualTo(address);
        assertThat(address).doesNotContain(paid.text("paymentKey"), paid.text("orderId"));
        assertThat(page(address))
                .contains("신용카드 매출전표", "우산 &lt;b&gt;3&lt;/b&gt;개", "승인", "신한", "3개월", TestMerchant.NAME)
                .contains("100,000원", "10,000원", "120,000원", "123-45-67891", "941")
                .contains(paid.body().path("card").path("approveNo").asText())
                .doesNotContain("<script", (String) order.get("cardNumber"), "취소 내역");

        Answer cancelled = merchant.cancelPart(paid.text("paymentKey"), 20_000);

        assertThat(urlOf(cancelled)).isEqualTo(address);
        assertThat(page(address)).contains("부분 취소", "취소 내역", "하나만 반품", "20,000원", "100,000원");
        String english = page(address + "?lang=en");
        assertThat(english).contains("Card sales slip", "Partly cancelled", "KRW 120,000", "Tax-free amount");
        lookAt(address);
    }

    @Test
    @DisplayName("is there from the approval on, and behind its own token only")
    void fromTheApprovalOn() {
        Opened payment = merchant.open("ON_CONFIRM", 52_000);
        assertThat(merchant.show(payment).body().path("receipt").isNull()).isTrue();
        Platform.get().buyer().approve(payment);

        String address = urlOf(merchant.confirm(payment));

        assertThat(page(address)).contains("52,000원", "국민");
        String window = payment.window().substring(payment.window().lastIndexOf('/') + 1);
        String below = address.substring(0, address.lastIndexOf('/') + 1);
        assertNone(below + window);
        assertNone(below + payment.paymentKey());
        assertNone(address.substring(0, address.length() - 4) + "AAAA");
        assertNone(below + "x");
        Answer declined = merchant.post("/v1/payments/key-in", KeyInCards.order(CARDS.next(), 10_002));
        assertThat(declined.status()).isEqualTo(403);
        assertThat(declined.body().path("receipt").isMissingNode()).isTrue();
    }

    private static void assertNone(String address) {
        Answer answer = Http.get(address);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.raw().headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        assertThat(text(answer)).contains("매출전표를 찾을 수 없습니다");
    }

    private static String urlOf(Answer payment) {
        assertThat(payment.status()).as(payment.body().toString()).isEqualTo(200);
        return payment.body().path("receipt").path("url").asText();
    }

    private static String page(String address) {
        Answer answer = Http.get(address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.raw().headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.raw().headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(answer.raw().headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'");
        return text(answer);
    }

    private static String text(Answer answer) {
        return new String(answer.raw().body(), StandardCharsets.UTF_8);
    }

    /** One page of paper, with nothing that the page's policy refuses. */
    private void lookAt(String address) {
        try (TakenDevice pc = Device.PC.taken(browser)) {
            Page page = pc.newPage();
            page.navigate(address);
            assertThat(page.locator("#receipt").isVisible()).isTrue();
            Screenshots.take(page, "receipt");
            String pdf = new String(page.pdf(), StandardCharsets.ISO_8859_1);
            assertThat(pdf).containsPattern("/Count 1\\b");
        }
    }
}
