package dev.appcard.sandbox.issuer.common.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.appcard.sandbox.http.Parameters;
import dev.appcard.sandbox.http.Request;
import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.http.Routes;
import dev.appcard.sandbox.issuer.common.call.AppCall;
import dev.appcard.sandbox.issuer.common.call.CallRefusedException;
import dev.appcard.sandbox.issuer.common.call.VerifiedCall;
import dev.appcard.sandbox.issuer.common.result.BuyerAction;
import dev.appcard.sandbox.issuer.common.result.Decision;
import dev.appcard.sandbox.issuer.common.result.ResultCode;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * The app in the browser: {@code GET /<issuer>/app?<app call>} shows the call, a post of its form is what the buyer
 * does. The post is answered by a redirect to the call's page, which then shows the outcome, so that a reload sends
 * nothing again.
 */
public final class AppPageHandler {
    /** The password that every buyer of the sandbox has; anything else of six digits is a wrong one. */
    public static final String SANDBOX_PASSWORD = "000000";

    private final IssuerDesk desk;
    private final AppPages pages;

    public AppPageHandler(IssuerDesk desk) {
        this.desk = desk;
        this.pages = new AppPages(desk.profile());
    }

    public void register(Routes routes) {
        routes.on("GET", path(), this::open);
        routes.on("POST", path(), this::act);
    }

    private Response open(Request request) {
        return guarded(request.query(), call -> {
            Optional<Decision> decision = desk.decisionOn(call);
            return decision.isPresent()
                    ? pages.outcome(decision.get())
                    : pages.confirmation(desk.verify(call), path(), "");
        });
    }

    private Response act(Request request) {
        Parameters form = request.form();
        return guarded(form, call -> {
            Optional<Decision> earlier = desk.decisionOn(call);
            if (earlier.isPresent()) {
                return delivered(call, earlier.get());
            }
            VerifiedCall verified = desk.verify(call);
            Optional<BuyerAction> action = action(form);
            if (action.isEmpty()) {
                return pages.confirmation(verified, path(), "비밀번호는 숫자 여섯 자리여야 합니다.");
            }
            return reported(verified, action.get());
        });
    }

    private Response reported(VerifiedCall call, BuyerAction action) {
        Optional<ResultCode> code = action.reportedAs();
        return code.isPresent()
                ? delivered(call.call(), desk.decide(call, action, code.get()))
                : pages.silence(call, path());
    }

    private Response delivered(AppCall call, Decision decision) {
        decision.deliverUnlessAccepted(desk.poster());
        return Response.redirect(path() + "?" + call.query());
    }

    /** Empty if the buyer approves without six digits, or the form says nothing known. */
    private static Optional<BuyerAction> action(Parameters form) {
        Optional<BuyerAction> action = form.first("action").flatMap(BuyerAction::named);
        return action.filter(chosen -> chosen == BuyerAction.APPROVE).isPresent()
                ? form.first("password")
                        .filter(digits -> digits.matches("[0-9]{6}"))
                        .map(AppPageHandler::judge)
                : action;
    }

    private static BuyerAction judge(String password) {
        boolean right = MessageDigest.isEqual(SANDBOX_PASSWORD.getBytes(UTF_8), password.getBytes(UTF_8));
        return right ? BuyerAction.APPROVE : BuyerAction.WRONG_PASSWORD;
    }

    private Response guarded(Parameters parameters, CallStep step) {
        try {
            return step.answer(AppCall.of(parameters));
        } catch (CallRefusedException refused) {
            return pages.refused(refused);
        }
    }

    private String path() {
        return desk.profile().appPath();
    }

    private interface CallStep {
        Response answer(AppCall call) throws CallRefusedException;
    }
}
