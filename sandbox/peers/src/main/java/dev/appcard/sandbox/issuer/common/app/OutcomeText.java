package dev.appcard.sandbox.issuer.common.app;

import static dev.appcard.sandbox.issuer.common.page.Html.escape;

import dev.appcard.sandbox.issuer.common.call.TransactionInformation;
import dev.appcard.sandbox.issuer.common.result.Answer;
import dev.appcard.sandbox.issuer.common.result.AuthenticationResult;
import dev.appcard.sandbox.issuer.common.result.BuyerAction;
import dev.appcard.sandbox.issuer.common.result.Decision;

/** What the app says when all is done, for the buyer and, below, for the developer. */
final class OutcomeText {
    private static final int SHOWN_OF_AN_ANSWER = 300;

    private OutcomeText() {}

    static String heading(Decision decision) {
        PurposeText text = PurposeText.of(decision.information().purpose());
        return switch (decision.action()) {
            case APPROVE -> text.approved();
            case REFUSE -> text.refused();
            case WRONG_PASSWORD, WRONG_NUMBER, WRONG_EXPIRY -> "인증하지 못했습니다";
            case SILENT -> "아무것도 보내지 않았습니다";
        };
    }

    static String body(Decision decision) {
        AuthenticationResult result = decision.result();
        return AppTemplates.OUTCOME.formatted(
                decision.action().name(),
                result.resultCode(),
                decision.lastAnswer()
                        .map(answer -> Integer.toString(answer.status()))
                        .orElse(""),
                escape(result.resultMessage()),
                result.resultCode(),
                decision.lastAnswer().map(OutcomeText::delivery).orElse("결과를 아직 가맹점에 보내지 않았습니다."),
                back(decision.information(), "main", leavesByItself(decision)));
    }

    /**
     * The way back to the shop or, where the issuer does not know it, to the payment window.
     *
     * @param look {@code main} or {@code plain}
     * @param byItself whether the page leaves without asking
     */
    static String back(TransactionInformation information, String look, boolean byItself) {
        String auto = byItself ? " data-auto" : "";
        return information
                .returnUrl()
                .map(url -> AppTemplates.RETURN.formatted(look, escape(url), auto))
                .orElseGet(() -> AppTemplates.CLOSE.formatted(look, auto));
    }

    /** Only a buyer who has done all that the shop waits for is sent back without asking. */
    private static boolean leavesByItself(Decision decision) {
        return decision.action() == BuyerAction.APPROVE
                && decision.lastAnswer().map(Answer::isAccepted).orElse(false);
    }

    private static String delivery(Answer answer) {
        if (answer.isAccepted()) {
            return "결과를 가맹점에 전달했습니다.";
        }
        if (answer.status() == Answer.NO_ANSWER) {
            return "결과를 %d번 보냈으나 callbackUrl에서 답이 없습니다.".formatted(answer.tries());
        }
        return "callbackUrl이 결과를 받지 않았습니다. HTTP %d, %d번째 시도. <code>%s</code>"
                .formatted(answer.status(), answer.tries(), escape(shortened(answer.body())));
    }

    private static String shortened(String body) {
        return body.length() <= SHOWN_OF_AN_ANSWER ? body : body.substring(0, SHOWN_OF_AN_ANSWER) + "…";
    }
}
