package dev.appcard.sandbox.issuer.common.app;

/**
 * The HTML of the app's screens, with {@code %s} where escaped text goes. Element ids and {@code data-} attributes are
 * promised in README-issuer.md.
 */
final class AppTemplates {
    static final String DETAILS = """
        <dl>
        <div><dt>가맹점</dt><dd id="merchant">%s</dd></div>
        <div><dt>상품</dt><dd id="goods">%s</dd></div>
        <div><dt>카드</dt><dd id="card">%s</dd></div>
        %s<div><dt>결제 금액</dt><dd class="total" id="amount" data-won="%d">%s</dd></div>
        </dl>
        """;

    /** Of a registration: who may charge the card from now on, and no amount. */
    static final String CONSENT = """
        <dl>
        <div><dt>가맹점</dt><dd id="merchant">%s</dd></div>
        <div><dt>상품</dt><dd id="goods">%s</dd></div>
        <div><dt>카드</dt><dd id="card">%s</dd></div>
        <div><dt>결제 방식</dt><dd class="total" id="recurring">자동 결제</dd></div>
        </dl>
        <section class="consent" id="consent" aria-labelledby="consent-heading">
        <h2 id="consent-heading">자동 결제 동의</h2>
        <p>지금은 결제하지 않고 카드만 등록합니다. 동의하면 <strong>%s</strong>에서 앞으로 이 앱의 인증 없이 이 카드로 이용 금액을 자동으로 청구합니다. 동의는 언제든지 철회할 수 있고, 철회한 뒤에는 청구되지 않습니다.</p>
        </section>
        """;

    static final String INSTALLMENT = """
        <div><dt>할부</dt><dd id="installment">%s</dd></div>
        """;

    static final String CONFIRMATION = """
        <form method="post" action="%s">
        %s
        <p class="alert" id="message" role="alert">%s</p>
        <label for="password">결제 비밀번호 6자리</label>
        <input id="password" name="password" type="password" inputmode="numeric" pattern="[0-9]{6}" maxlength="6" required autocomplete="off" aria-describedby="password-hint" title="숫자 여섯 자리">
        <p class="hint" id="password-hint">시험용 비밀번호는 <strong>%s</strong>입니다. 다른 여섯 자리는 비밀번호 오류(1003)가 됩니다.</p>
        <button class="main" id="approve" name="action" value="APPROVE">%s</button>
        <button class="plain" id="refuse" name="action" value="REFUSE" formnovalidate>취소</button>
        <p class="status" id="status" role="status" aria-live="polite"></p>
        <section class="trial" aria-labelledby="trial">
        <h2 id="trial">시험</h2>
        <p class="hint">실제 앱에는 없는 단추입니다. 카드사가 이 결과를 보냅니다.</p>
        <div class="row">
        <button class="plain" id="wrong-number" name="action" value="WRONG_NUMBER" formnovalidate>카드번호 오류</button>
        <button class="plain" id="wrong-expiry" name="action" value="WRONG_EXPIRY" formnovalidate>유효기간 오류</button>
        <button class="plain" id="silent" name="action" value="SILENT" formnovalidate>무응답</button>
        </div>
        </section>
        </form>
        """;

    static final String SILENCE = """
        <div class="outcome" id="outcome" role="status" data-action="SILENT" data-result-code="" data-callback-status="">
        <strong>무응답</strong>
        <p>카드사는 가맹점에 인증 결과를 보내지 않습니다. 결제창은 유효 시간이 지나면 만료됩니다.</p>
        </div>
        <a class="button main" id="again" href="%s">앱으로 돌아가기</a>
        %s
        """;

    static final String REFUSED = """
        <div class="outcome" id="error" role="alert" data-fault="%s">
        <strong class="alert">%s</strong>
        <p>오류 이름: <code>%s</code></p>
        <p>아무 결과도 보내지 않았습니다. 모의 앱이므로 개발자를 위해 원인을 그대로 보여 줍니다.</p>
        </div>
        """;

    static final String OUTCOME = """
        <div class="outcome" id="outcome" role="status" aria-live="polite" data-action="%s" data-result-code="%s" data-callback-status="%s">
        <strong>%s (%s)</strong>
        <p>%s</p>
        </div>
        %s
        """;

    static final String RETURN = """
        <a class="button %s" id="return" href="%s"%s>상점으로 돌아가기</a>\
        """;

    /** Where the issuer does not know the shop. */
    static final String CLOSE = """
        <p id="back-to-window">결제창으로 돌아가 주세요. 이 화면은 닫아도 됩니다.</p>
        <button class="%s" type="button" id="close"%s>닫기</button>\
        """;

    private AppTemplates() {}
}
