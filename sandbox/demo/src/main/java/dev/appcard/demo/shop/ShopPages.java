package dev.appcard.demo.shop;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The shop's pages. Whatever is put into one goes through {@link #escaped}. */
final class ShopPages {

    private final ShopSettings settings;

    ShopPages(ShopSettings settings) {
        this.settings = settings;
    }

    String order() {
        String goods = Goods.ALL.stream().map(ShopPages::choice).collect(Collectors.joining());
        return page("주문하기", """
            <form id="order" method="post" action="/orders" data-client-key="%s">
            <fieldset><legend>상품</legend>%s
            <label class="goods"><input type="radio" name="goods" value="other" id="goods-other">
            <span>금액 직접 입력</span>
            <input type="number" name="amount" id="amount" min="100" max="999999999" aria-label="금액(원)"></label>
            </fieldset>
            <fieldset><legend>주문자</legend>
            <label>이름<input name="customerName" id="customer-name" value="김구매" autocomplete="name"></label>
            <label>이메일<input name="customerEmail" id="customer-email" type="email" value="buyer@example.com"></label>
            <label>휴대전화<input name="customerPhone" id="customer-phone" type="tel" value="010-1234-5678"></label>
            </fieldset>
            <fieldset><legend>승인 방식</legend>
            <select name="mode" id="mode" aria-label="승인 방식">
            <option value="ON_CONFIRM">확인 후 승인 (ON_CONFIRM)</option>
            <option value="AUTOMATIC">자동 승인 (AUTOMATIC)</option></select></fieldset>
            <button id="pay-server" type="submit">결제하기 (서버에서 열기)</button>
            <button id="pay-sdk" type="button" class="second">결제하기 (SDK로 열기)</button>
            <p id="problem" role="alert"></p>
            </form>
            <script src="%s/sdk/v1/appcard.js"></script><script src="/shop.js"></script>
            """.formatted(
                escaped(settings.clientKey()), goods, escaped(settings.gateway().toString())));
    }

    String paid(Map<String, @Nullable Object> payment) {
        Map<?, ?> card = payment.get("card") instanceof Map<?, ?> given ? given : Map.of();
        String status = text(payment.get("status"));
        return page(title(status), """
            <p class="status" id="payment-status" data-status="%s">%s</p>
            <dl>
            <dt>상품</dt><dd>%s</dd>
            <dt>결제금액</dt><dd id="total-amount">%s</dd>
            <dt>남은 금액</dt><dd id="balance-amount">%s</dd>
            <dt>카드</dt><dd id="card">%s %s</dd>
            <dt>할부</dt><dd id="instalment">%s</dd>
            <dt>승인번호</dt><dd id="approve-no">%s</dd>
            <dt>주문번호</dt><dd id="order-id">%s</dd>
            <dt>결제키</dt><dd id="payment-key">%s</dd>
            </dl>
            %s
            <a class="second" href="/">처음으로</a>
            <h2>Payment</h2><pre id="raw">%s</pre>
            """.formatted(
                        escaped(status),
                        escaped(status),
                        escaped(text(payment.get("orderName"))),
                        won(payment.get("totalAmount")),
                        won(payment.get("balanceAmount")),
                        escaped(text(card.get("company"))),
                        escaped(text(card.get("number"))),
                        plan(card.get("installmentPlanMonths")),
                        escaped(text(card.get("approveNo"))),
                        escaped(text(payment.get("orderId"))),
                        escaped(text(payment.get("paymentKey"))),
                        status.equals("DONE") ? cancelForm(text(payment.get("orderId"))) : "",
                        escaped(Json.write(payment))));
    }

    String failed(String code, String message, String orderId) {
        return page("결제하지 못했습니다", """
            <dl><dt>코드</dt><dd id="fail-code">%s</dd><dt>사유</dt><dd id="fail-message">%s</dd>
            <dt>주문번호</dt><dd id="fail-order">%s</dd></dl>
            <a class="first" id="again" href="/">다시 주문하기</a>
            """.formatted(escaped(code), escaped(message), escaped(orderId)));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String choice(Goods goods) {
        boolean first = goods.equals(Goods.ALL.getFirst());
        return """
            <label class="goods"><input type="radio" name="goods" value="%d" id="goods-%d"%s>
            <span>%s<small>%s</small></span><b>%s</b></label>
            """.formatted(
                        goods.won(),
                        goods.won(),
                        first ? " checked" : "",
                        escaped(goods.name()),
                        escaped(goods.note()),
                        won(BigDecimal.valueOf(goods.won())));
    }

    private static String cancelForm(String orderId) {
        return "<form method=\"post\" action=\"/orders/%s/cancel\"><button id=\"cancel-all\">전액 취소</button></form>"
                .formatted(escaped(orderId));
    }

    private static String title(String status) {
        return switch (status) {
            case "DONE" -> "주문이 완료되었습니다";
            case "CANCELED" -> "주문이 취소되었습니다";
            case "ABORTED", "EXPIRED" -> "결제하지 못했습니다";
            default -> "결제를 확인하고 있습니다";
        };
    }

    private static String plan(@Nullable Object months) {
        return months instanceof BigDecimal number && number.signum() > 0 ? number + "개월" : "일시불";
    }

    private static String won(@Nullable Object amount) {
        return amount instanceof BigDecimal number ? String.format(Locale.KOREA, "%,d원", number.longValue()) : "–";
    }

    private static String text(@Nullable Object value) {
        return value == null ? "–" : value.toString();
    }

    private static String page(String title, String content) {
        return """
            <!doctype html><html lang="ko"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s · 데모상점</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/shop.css"></head>
            <body><header><a href="/">데모상점</a></header><main><h1>%s</h1>%s</main></body></html>
            """.formatted(title, title, content);
    }
}
