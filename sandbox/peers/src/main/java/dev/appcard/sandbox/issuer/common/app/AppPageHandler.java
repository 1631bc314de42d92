package dev.appcard.sandbox.issuer.common.app;

import dev.appcard.sandbox.http.Parameters;
import dev.appcard.sandbox.http.Request;
import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.http.Routes;
import dev.appcard.sandbox.issuer.common.call.AppCall;
import dev.appcard.sandbox.issuer.common.call.CallRefusedException;
import dev.appcard.sandbox.issuer.common.call.VerifiedCall;
import dev.appcard.sandbox.issuer.common.card.DeviceCards;
import dev.appcard.sandbox.issuer.common.result.BuyerAction;
import dev.appcard.sandbox.issuer.common.result.Decision;
import dev.appcard.sandbox.issuer.common.result.ResultCode;
import java.util.Optional;

/**
 * The app in the browser: {@code GET /<issuer>/app?<app call>} shows the call, a post of its form is what the buyer
 * does. The post is answered by a redirect to the call's page, which then shows the outcome, so that a reload sends
 * nothing again. A device without the card is asked for it first.
 */
public final class AppPageHandler {
    private final AppServer server;
    private final DeviceCards cards;
    private final AppPages pages;

    public AppPageHandler(AppServer server, DeviceCards cards) {
        this.server = server;
        this.cards = cards;
        this.pages = new AppPages(server.profile());
    }

    public void register(Routes routes) {
        routes.on("GET", path(), this::open);
        routes.on("POST", path(), this::act);
    }

    private Response open(Request request) {
        return guarded(request.query(), call -> {
            Optional<Decision> decision = server.decisionOn(call);
            return decision.isPresent() ? pages.outcome(decision.get()) : form(request, server.admit(call), "");
        });
    }

    private Response act(Request request) {
        return guarded(request.form(), call -> {
            Optional<Decision> earlier = server.decisionOn(call);
            return earlier.isPresent()
                    ? delivered(call, earlier.get())
                    : answer(
                            request,
                            server.admit(call),
                            AppEntry.read(request.form(), server.profile().card()));
        });
    }

    private Response answer(Request request, VerifiedCall call, AppEntry entry) {
        return switch (entry) {
            case AppEntry.Unusable unusable -> form(request, call, unusable.problem());
            case AppEntry.CardRegistered _ -> cards.register(request, path(), backTo(call.call()));
            case AppEntry.Done done
            when done.needsCard() && !cards.isRegistered(request, path()) -> form(request, call, "먼저 카드를 등록해 주세요.");
            case AppEntry.Done done -> reported(call, done.action());
        };
    }

    private Response form(Request request, VerifiedCall call, String problem) {
        return cards.isRegistered(request, path())
                ? pages.confirmation(call, problem)
                : pages.registration(call, problem);
    }

    private Response reported(VerifiedCall call, BuyerAction action) {
        Optional<ResultCode> code = action.reportedAs();
        return code.isPresent() ? delivered(call.call(), server.decide(call, action, code.get())) : pages.silence(call);
    }

    private Response delivered(AppCall call, Decision decision) {
        decision.deliverUnlessAccepted(server.poster());
        return backTo(call);
    }

    private Response backTo(AppCall call) {
        return Response.redirect(path() + "?" + call.query());
    }

    private Response guarded(Parameters parameters, CallStep step) {
        try {
            return step.answer(server.read(parameters));
        } catch (CallRefusedException refused) {
            return pages.refused(refused);
        }
    }

    private String path() {
        return server.profile().appPath();
    }

    private interface CallStep {
        Response answer(AppCall call) throws CallRefusedException;
    }
}
