package dev.appcard.sandbox.issuer.ansim;

/**
 * The HTML of 안심클릭, with {@code %s} where escaped text goes. Element ids and {@code data-} attributes are promised in
 * README-issuer.md.
 */
final class AnsimTemplates {
    static final String ENTRY = """
        <form method="post" action="%s" autocomplete="off">
        %s
        <input type="hidden" name="keypad" value="%s">
        <p class="alert" id="message" role="alert">%s</p>
        <div class="field">
        <label for="card-number">카드번호 %d자리</label>
        <input id="card-number" name="cardNumber" type="password" data-keys="%d" readonly inputmode="none" autocomplete="off" aria-describedby="keypad-state">
        </div>
        <div class="columns">
        <fieldset class="field">
        <legend>유효기간 (월/년)</legend>
        <div class="pair">
        <select id="expiry-month" name="expiryMonth" required aria-label="유효기간 월">%s</select>
        <select id="expiry-year" name="expiryYear" required aria-label="유효기간 년">%s</select>
        </div>
        </fieldset>
        <div class="field">
        <label for="cvc">CVC %d자리</label>
        <input id="cvc" name="cvc" type="password" data-keys="%d" readonly inputmode="none" autocomplete="off" aria-describedby="keypad-state">
        </div>
        </div>
        <div class="field">
        <label for="password">안심클릭 비밀번호 %d자리</label>
        <input id="password" name="password" type="password" data-keys="%d" readonly inputmode="none" autocomplete="off" aria-describedby="keypad-state">
        </div>
        %s
        <button class="main" id="approve" name="action" value="APPROVE">인증하기</button>
        <button class="plain" id="cancel" name="action" value="REFUSE" formnovalidate>취소</button>
        </form>
        """;

    static final String KEYPAD = """
        <div class="keypad" id="keypad" role="group" aria-label="보안 키패드">
        <p class="hint" id="keypad-state" role="status" aria-live="polite"></p>
        <div class="keys">
        %s
        <button type="button" id="keypad-back">지우기</button>
        <button type="button" id="keypad-clear">전체 지우기</button>
        </div>
        </div>
        """;

    static final String KEY = """
        <button type="button" data-key="%d" aria-label="%d"><img src="%s" alt="" draggable="false"></button>
        """;

    static final String TRIAL = """
        <section class="trial" aria-labelledby="trial">
        <h2 id="trial">시험용 카드</h2>
        <dl>
        <div><dt>카드번호</dt><dd id="trial-card">%s</dd></div>
        <div><dt>유효기간</dt><dd>%s</dd></div>
        <div><dt>CVC</dt><dd>%s</dd></div>
        <div><dt>비밀번호</dt><dd>%s</dd></div>
        </dl>
        </section>
        """;

    static final String VACCINE = """
        <div class="box">
        <strong>백신 앱 확인</strong>
        <p>안전한 결제를 위해 <span id="vaccine-name">%s</span> 앱을 실행한 다음 계속해 주세요.</p>
        </div>
        <a class="button plain" id="vaccine" href="%s" target="_top" data-scheme="%s" data-package="%s">백신 앱 실행</a>
        <a class="button main" id="vaccine-done" href="%s">계속</a>
        """;

    private AnsimTemplates() {}
}
