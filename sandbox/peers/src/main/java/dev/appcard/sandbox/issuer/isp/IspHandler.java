package dev.appcard.sandbox.issuer.isp;

import dev.appcard.sandbox.http.Parameters;
import dev.appcard.sandbox.http.Request;
import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.http.Routes;
import dev.appcard.sandbox.issuer.common.browser.PageCall;
import dev.appcard.sandbox.issuer.common.browser.PageDecision;
import dev.appcard.sandbox.issuer.common.browser.PageDesk;
import dev.appcard.sandbox.issuer.common.browser.PageRefusedException;
import dev.appcard.sandbox.issuer.common.browser.VerifiedPageCall;
import dev.appcard.sandbox.issuer.common.card.DeviceCards;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * ISP as pages: {@code GET <path>?<call>} asks for the certificate, once for each device, and then for its password; a
 * post of the form is what the buyer does, answered by a redirect to the call's page.
 */
final class IspHandler {
    /** Finds the issuer of a call. */
    interface DeskFinder {
        PageDesk of(PageCall call) throws PageRefusedException;
    }

    private final String path;
    private final DeskFinder desks;
    private final IspScreens screens;
    private final IspForms forms;
    private final DeviceCards cards;
    private final Consumer<PageDecision> delivery;

    /** @param delivery what the issuer's server does with a result; nothing where the browser takes it */
    IspHandler(String path, DeskFinder desks, IspScreens screens, DeviceCards cards, Consumer<PageDecision> delivery) {
        this.path = path;
        this.desks = desks;
        this.screens = screens;
        this.forms = new IspForms(path);
        this.cards = cards;
        this.delivery = delivery;
    }

    void register(Routes routes) {
        routes.on("GET", path, this::open).on("POST", path, this::act);
    }

    private Response open(Request request) {
        return guarded(request.query(), call -> {
            PageDesk desk = desks.of(call);
            Optional<PageDecision> decision = desk.decisionOn(call);
            return decision.isPresent() ? screens.outcome(decision.get()) : asked(request, desk, desk.verify(call), "");
        });
    }

    private Response act(Request request) {
        Parameters form = request.form();
        return guarded(form, call -> {
            PageDesk desk = desks.of(call);
            Optional<PageDecision> earlier = desk.decisionOn(call);
            if (earlier.isPresent()) {
                return delivered(earlier.get());
            }
            VerifiedPageCall verified = desk.verify(call);
            return switch (IspStep.of(form, desk.issuer().profile().card(), isRegistered(request, desk))) {
                case IspStep.Again again -> asked(request, desk, verified, again.problem());
                case IspStep.Register _ -> cards.register(request, device(desk), shown(call));
                case IspStep.Report report -> delivered(desk.decide(verified, report.action(), report.code()));
            };
        });
    }

    private Response asked(Request request, PageDesk desk, VerifiedPageCall call, String problem) {
        var card = desk.issuer().profile().card();
        return isRegistered(request, desk)
                ? screens.show(call, "ISP 비밀번호를 입력해 주세요", forms.password(call, card, problem))
                : screens.show(call, "ISP 인증서를 발급해 주세요", forms.certificate(call, card, problem));
    }

    private Response delivered(PageDecision decision) {
        delivery.accept(decision);
        return shown(decision.call().call());
    }

    private Response shown(PageCall call) {
        return Response.redirect(path + "?" + call.query());
    }

    private boolean isRegistered(Request request, PageDesk desk) {
        return cards.isRegistered(request, device(desk));
    }

    /** One certificate for each issuer, in this window or app. */
    private String device(PageDesk desk) {
        return path + "#" + desk.issuer().code();
    }

    private Response guarded(Parameters parameters, CallStep step) {
        try {
            return step.answer(PageCall.of(parameters));
        } catch (PageRefusedException refused) {
            return screens.refused(refused);
        }
    }

    private interface CallStep {
        Response answer(PageCall call) throws PageRefusedException;
    }
}
