package dev.appcard.sandbox.issuer.common.app;

import dev.appcard.sandbox.issuer.common.result.BuyerAction;
import dev.appcard.sandbox.issuer.common.result.CallbackAnswer;
import dev.appcard.sandbox.issuer.common.result.Decision;
import dev.appcard.sandbox.page.Templates;
import gg.jte.Content;
import java.util.Map;
import java.util.Optional;

/** What the app says when all is done, for the buyer and, below, for the developer. */
final class OutcomeText {
    private static final int SHOWN_OF_AN_ANSWER = 300;

    private OutcomeText() {}

    static String heading(Decision decision) {
        PurposeText text = PurposeText.of(decision.authentication().purpose());
        return switch (decision.action()) {
            case APPROVE -> text.approved();
            case REFUSE -> text.refused();
            case WRONG_PASSWORD, WRONG_NUMBER, WRONG_EXPIRY -> "인증하지 못했습니다";
            case SILENT -> "아무것도 보내지 않았습니다";
        };
    }

    static Content body(Decision decision) {
        Optional<CallbackAnswer> answer = decision.lastAnswer();
        return Templates.part(
                "app/outcome.jte",
                Map.of(
                        "decision", decision,
                        "callbackStatus",
                                answer.map(CallbackAnswer::status)
                                        .map(Object::toString)
                                        .orElse(""),
                        "delivery", answer.map(OutcomeText::delivery).orElse("결과를 아직 가맹점에 보내지 않았습니다."),
                        "refusal", answer.filter(CallbackAnswer::isRefusal).map(refused -> shortened(refused.body())),
                        "byItself", leavesByItself(decision)));
    }

    /** Only a buyer who has done all that the shop waits for is sent back without asking. */
    private static boolean leavesByItself(Decision decision) {
        return decision.action() == BuyerAction.APPROVE
                && decision.lastAnswer().map(CallbackAnswer::isAccepted).orElse(false);
    }

    private static String delivery(CallbackAnswer answer) {
        if (answer.isAccepted()) {
            return "결과를 가맹점에 전달했습니다.";
        }
        return answer.isRefusal()
                ? "callbackUrl이 결과를 받지 않았습니다. HTTP %d, %d번째 시도.".formatted(answer.status(), answer.tries())
                : "결과를 %d번 보냈으나 callbackUrl에서 답이 없습니다.".formatted(answer.tries());
    }

    private static String shortened(String body) {
        return body.length() <= SHOWN_OF_AN_ANSWER ? body : body.substring(0, SHOWN_OF_AN_ANSWER) + "…";
    }
}
