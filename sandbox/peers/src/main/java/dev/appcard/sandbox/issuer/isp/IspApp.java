package dev.appcard.sandbox.issuer.isp;

import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.issuer.common.browser.FormAnswer;
import dev.appcard.sandbox.issuer.common.browser.PageDecision;
import dev.appcard.sandbox.issuer.common.browser.PageRefusedException;
import dev.appcard.sandbox.issuer.common.browser.VerifiedPageCall;
import dev.appcard.sandbox.issuer.common.call.Addresses;
import dev.appcard.sandbox.page.PhoneScreen;
import dev.appcard.sandbox.page.Templates;
import gg.jte.Content;
import java.util.Map;
import java.util.Optional;

/** ISP's app: its server has taken the result to the gateway, whose answer says where the buyer goes. */
final class IspApp implements IspScreens {
    private static final String BAR = "ISP/페이북";
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;

    @Override
    public Response show(VerifiedPageCall call, String heading, Content body) {
        return PhoneScreen.show(OK, BAR, heading, body);
    }

    @Override
    public Response outcome(PageDecision decision) {
        Optional<FormAnswer> answer = decision.lastAnswer();
        Content body = Templates.part(
                "isp/outcome.jte",
                Map.of(
                        "decision", decision,
                        "callbackStatus",
                                answer.map(FormAnswer::status)
                                        .map(Object::toString)
                                        .orElse(""),
                        "delivery", answer.map(IspApp::delivery).orElse("결과를 아직 보내지 않았습니다."),
                        "wayBack", wayBack(decision)));
        return PhoneScreen.show(OK, BAR, decision.heading(), body);
    }

    @Override
    public Response refused(PageRefusedException refused) {
        Content body = Templates.part(
                "app/refused.jte", Map.of("fault", refused.fault().name(), "explanation", refused.explanation()));
        return PhoneScreen.show(BAD_REQUEST, BAR, "이 앱 호출을 처리할 수 없습니다", body);
    }

    /** Where the gateway's 303 leads: a web page, or the shop's app by its own scheme. */
    private static Optional<String> wayBack(PageDecision decision) {
        return decision.lastAnswer()
                .filter(FormAnswer::isAccepted)
                .flatMap(FormAnswer::location)
                .map(location -> absolute(decision, location))
                .filter(Addresses::mayReturnTo);
    }

    private static String absolute(PageDecision decision, String location) {
        return location.startsWith("/")
                ? decision.call().returnUrl().resolve(location).toString()
                : location;
    }

    private static String delivery(FormAnswer answer) {
        if (answer.isAccepted()) {
            return "결과를 가맹점에 전달했습니다.";
        }
        return answer.status() == FormAnswer.NO_ANSWER
                ? "결과를 보냈으나 returnUrl에서 답이 없습니다."
                : "returnUrl이 결과를 받지 않았습니다. HTTP " + answer.status() + ".";
    }
}
