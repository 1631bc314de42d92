package dev.appcard.sandbox.issuer.isp;

import dev.appcard.sandbox.http.Parameters;
import dev.appcard.sandbox.http.Request;
import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.http.Routes;
import dev.appcard.sandbox.issuer.common.browser.PageCall;
import dev.appcard.sandbox.issuer.common.browser.PageDecision;
import dev.appcard.sandbox.issuer.common.browser.PageRefusedException;
import dev.appcard.sandbox.issuer.common.browser.PageServer;
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
    interface ServerFinder {
        PageServer of(PageCall call) throws PageRefusedException;
    }

    private final String path;
    private final ServerFinder servers;
    private final IspScreens screens;
    private final IspForms forms;
    private final DeviceCards cards;
    private final Consumer<PageDecision> delivery;

    /** @param delivery what the issuer's server does with a result; nothing where the browser takes it */
    IspHandler(
            String path, ServerFinder servers, IspScreens screens, DeviceCards cards, Consumer<PageDecision> delivery) {
        this.path = path;
        this.servers = servers;
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
            PageServer server = servers.of(call);
            Optional<PageDecision> decision = server.decisionOn(call);
            return decision.isPresent()
                    ? screens.outcome(decision.get())
                    : asked(request, server, server.verify(call), "");
        });
    }

    private Response act(Request request) {
        Parameters form = request.form();
        return guarded(form, call -> {
            PageServer server = servers.of(call);
            Optional<PageDecision> earlier = server.decisionOn(call);
            if (earlier.isPresent()) {
                return delivered(earlier.get());
            }
            VerifiedPageCall verified = server.verify(call);
            return switch (IspStep.of(form, server.issuer().profile().card(), isRegistered(request, server))) {
                case IspStep.Again again -> asked(request, server, verified, again.problem());
                case IspStep.Register _ -> cards.register(request, device(server), shown(call));
                case IspStep.Report report -> delivered(server.decide(verified, report.action(), report.code()));
            };
        });
    }

    private Response asked(Request request, PageServer server, VerifiedPageCall call, String problem) {
        var card = server.issuer().profile().card();
        return isRegistered(request, server)
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

    private boolean isRegistered(Request request, PageServer server) {
        return cards.isRegistered(request, device(server));
    }

    /** One certificate for each issuer, in this window or app. */
    private String device(PageServer server) {
        return path + "#" + server.issuer().code();
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
