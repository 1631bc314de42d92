package dev.appcard.sandbox.issuer.common.browser;

import static dev.appcard.sandbox.issuer.common.page.Html.escape;

import dev.appcard.sandbox.issuer.common.card.RegistrationForm;
import dev.appcard.sandbox.issuer.common.page.Html;
import dev.appcard.sandbox.issuer.common.result.BuyerAction;

/** Pieces of HTML that 안심클릭 and ISP share. Element ids are promised in README-issuer.md. */
public final class PageParts {
    private static final String DETAILS = """
        <dl>
        <div><dt>결제 금액</dt><dd class="total" id="amount" data-won="%d">%s</dd></div>
        <div><dt>할부</dt><dd id="installment">%s</dd></div>
        </dl>
        """;

    private static final String OUTCOME = """
        <div class="box" id="outcome" role="status" data-action="%s" data-result-code="%s">
        <strong>%s (%s)</strong>
        <p>인증 결과를 결제창으로 보내고 있습니다. 화면이 바뀌지 않으면 아래 단추를 눌러 주세요.</p>
        </div>
        <form method="post" action="%s" id="result" data-auto>
        %s
        <button class="main" id="continue">결제창으로 돌아가기</button>
        </form>
        """;

    private PageParts() {}

    /** What the buyer is asked to authenticate. */
    public static String details(VerifiedPageCall call) {
        return DETAILS.formatted(
                call.amount(),
                Html.won(call.amount()),
                Html.installment(call.call().installment()));
    }

    /** What came of it, and the form that takes it from the buyer's browser to the gateway. */
    public static String outcome(PageDecision decision) {
        return OUTCOME.formatted(
                decision.action().name(),
                decision.result().resultCode(),
                escape(decision.code().message()),
                decision.code().code(),
                escape(decision.call().call().returnUrl()),
                RegistrationForm.hiddenInputs(decision.result().fields()));
    }

    /** What the buyer did, in a sentence. */
    public static String heading(BuyerAction action) {
        return switch (action) {
            case APPROVE -> "인증을 마쳤습니다";
            case REFUSE -> "결제를 취소했습니다";
            case WRONG_NUMBER, WRONG_EXPIRY, WRONG_PASSWORD -> "인증하지 못했습니다";
            case SILENT -> throw new IllegalStateException("a page always reports");
        };
    }
}
