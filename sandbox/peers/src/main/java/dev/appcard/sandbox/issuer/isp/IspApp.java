package dev.appcard.sandbox.issuer.isp;

import static dev.appcard.sandbox.issuer.common.page.Html.escape;

import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.issuer.common.browser.FormAnswer;
import dev.appcard.sandbox.issuer.common.browser.PageDecision;
import dev.appcard.sandbox.issuer.common.browser.PageParts;
import dev.appcard.sandbox.issuer.common.browser.PageRefusedException;
import dev.appcard.sandbox.issuer.common.browser.VerifiedPageCall;
import dev.appcard.sandbox.issuer.common.call.Addresses;
import dev.appcard.sandbox.issuer.common.page.PhoneScreen;
import java.util.Optional;

/** ISP's app: its server has taken the result to the gateway, whose answer says where the buyer goes. */
final class IspApp implements IspScreens {
    private static final String BAR = "ISP/페이북";
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;

    @Override
    public Response show(VerifiedPageCall call, String heading, String body) {
        return PhoneScreen.show(OK, BAR, heading, body);
    }

    @Override
    public Response outcome(PageDecision decision) {
        Optional<FormAnswer> answer = decision.lastAnswer();
        String body = IspTemplates.APP_OUTCOME.formatted(
                decision.action().name(),
                decision.code().code(),
                answer.map(FormAnswer::status).map(Object::toString).orElse(""),
                decision.code().message(),
                decision.code().code(),
                answer.map(IspApp::delivery).orElse("결과를 아직 보내지 않았습니다."),
                wayBack(decision).map(IspApp::link).orElse(""));
        return PhoneScreen.show(OK, BAR, PageParts.heading(decision.action()), body);
    }

    @Override
    public Response refused(PageRefusedException refused) {
        String fault = refused.fault().name();
        String body = IspTemplates.APP_REFUSED.formatted(fault, escape(refused.explanation()), fault);
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

    private static String link(String address) {
        return IspTemplates.RETURN.formatted(escape(address));
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
