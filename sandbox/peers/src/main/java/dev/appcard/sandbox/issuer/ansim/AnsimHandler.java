package dev.appcard.sandbox.issuer.ansim;

import dev.appcard.sandbox.http.Parameters;
import dev.appcard.sandbox.http.Request;
import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.http.Routes;
import dev.appcard.sandbox.issuer.common.browser.PageCall;
import dev.appcard.sandbox.issuer.common.browser.PageDecision;
import dev.appcard.sandbox.issuer.common.browser.PageRefusedException;
import dev.appcard.sandbox.issuer.common.browser.PageServer;
import dev.appcard.sandbox.issuer.common.browser.VerifiedPageCall;
import dev.appcard.sandbox.issuer.common.result.BuyerAction;
import java.util.Optional;

/**
 * 안심클릭 in the browser: {@code GET /<issuer>/ansim?<call>} asks for the card, a post of its form is what the buyer
 * does. The post is answered by a redirect to the call's page, which then shows the outcome and takes it to the gateway.
 */
final class AnsimHandler {
    /** Added to the page's address by a buyer on Android who has been through the vaccine's page. */
    static final String VACCINE_DONE = "vaccine=done";

    private static final int OK = 200;
    private static final int CONFLICT = 409;

    private final PageServer server;
    private final IssuedKeypads keypads;
    private final AnsimPages pages;
    private final String path;

    AnsimHandler(PageServer server, IssuedKeypads keypads, AnsimPages pages, String path) {
        this.server = server;
        this.keypads = keypads;
        this.pages = pages;
        this.path = path;
    }

    void register(Routes routes) {
        routes.on("GET", path, this::open).on("POST", path, this::act);
    }

    private Response open(Request request) {
        return guarded(request.query(), call -> {
            Optional<PageDecision> decision = server.decisionOn(call);
            if (decision.isPresent()) {
                return pages.outcome(decision.get());
            }
            VerifiedPageCall verified = server.verify(call);
            return needsVaccine(request) ? pages.vaccine(verified) : entry(OK, verified, "");
        });
    }

    private Response act(Request request) {
        Parameters form = request.form();
        return guarded(form, call -> {
            if (server.decisionOn(call).isPresent()) {
                return shown(call);
            }
            VerifiedPageCall verified = server.verify(call);
            return form.first("action").equals(Optional.of(BuyerAction.REFUSE.name()))
                    ? decided(verified, BuyerAction.REFUSE)
                    : entered(verified, form);
        });
    }

    private Response entered(VerifiedPageCall call, Parameters form) {
        Optional<Keypad> keypad = keypads.take(form.first("keypad").orElse(""), call.call());
        if (keypad.isEmpty()) {
            return entry(CONFLICT, call, "보안 키패드를 다시 불러왔습니다. 처음부터 입력해 주세요.");
        }
        Optional<KeypadEntry> card = KeypadEntry.read(form, keypad.get());
        return card.isPresent()
                ? decided(
                        call, card.get().comparedWith(server.issuer().profile().card()))
                : entry(OK, call, "카드번호, 유효기간, CVC, 비밀번호를 모두 입력해 주세요.");
    }

    private Response decided(VerifiedPageCall call, BuyerAction action) {
        server.decide(call, action, action.reportedAs().orElseThrow());
        return shown(call.call());
    }

    private Response shown(PageCall call) {
        return Response.redirect(path + "?" + call.query());
    }

    private Response entry(int status, VerifiedPageCall call, String problem) {
        return pages.entry(status, call, keypads.issue(call.call()), problem);
    }

    private static boolean needsVaccine(Request request) {
        boolean android = request.header("User-Agent").orElse("").contains("Android");
        return android && request.query().first("vaccine").isEmpty();
    }

    private Response guarded(Parameters parameters, CallStep step) {
        try {
            return step.answer(PageCall.of(parameters));
        } catch (PageRefusedException refused) {
            return pages.refused(refused);
        }
    }

    private interface CallStep {
        Response answer(PageCall call) throws PageRefusedException;
    }
}
