package dev.appcard.sandbox.issuer.isp;

/**
 * The HTML of ISP, window and app alike, with {@code %s} where escaped text goes. Element ids are promised in
 * README-issuer.md.
 */
final class IspTemplates {
    static final String PASSWORD = """
        <form method="post" action="%s">
        %s
        <p class="alert" id="message" role="alert">%s</p>
        <p>인증서: <strong id="certificate">%s</strong></p>
        <label for="password">ISP 비밀번호 6자리</label>
        <input id="password" name="password" type="password" inputmode="numeric" pattern="[0-9]{6}" maxlength="6" required autocomplete="off" aria-describedby="password-hint" title="숫자 여섯 자리">
        <p class="hint" id="password-hint">시험용 비밀번호는 <strong>%s</strong>입니다. 다른 여섯 자리는 비밀번호 오류(1003)가 됩니다.</p>
        <button class="main" id="approve" name="action" value="APPROVE">인증하기</button>
        <button class="plain" id="cancel" name="action" value="REFUSE" formnovalidate>취소</button>
        <p class="status" id="status" role="status" aria-live="polite"></p>
        <section class="trial" aria-labelledby="trial">
        <h2 id="trial">시험</h2>
        <p class="hint">실제 화면에는 없는 단추입니다. 카드사가 이 결과를 보냅니다.</p>
        <div class="row">
        <button class="plain" id="wrong-number" name="action" value="WRONG_NUMBER" formnovalidate>카드번호 오류</button>
        <button class="plain" id="wrong-expiry" name="action" value="WRONG_EXPIRY" formnovalidate>유효기간 오류</button>
        </div>
        </section>
        </form>
        """;

    static final String APP_OUTCOME = """
        <div class="outcome" id="outcome" role="status" aria-live="polite" data-action="%s" data-result-code="%s" data-callback-status="%s">
        <strong>%s (%s)</strong>
        <p>%s</p>
        </div>
        %s
        """;

    static final String RETURN = """
        <a class="button main" id="return" href="%s" data-auto>상점으로 돌아가기</a>
        """;

    static final String APP_REFUSED = """
        <div class="outcome" id="error" role="alert" data-fault="%s">
        <strong class="alert">%s</strong>
        <p>오류 이름: <code>%s</code></p>
        <p>아무 결과도 보내지 않았습니다. 모의 앱이므로 개발자를 위해 원인을 그대로 보여 줍니다.</p>
        </div>
        """;

    private IspTemplates() {}
}
