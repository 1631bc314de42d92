package dev.appcard.sandbox.issuer.common.browser;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.BadRequest;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.http.Request;
import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.phone.LaunchUrlException;
import java.util.Optional;

/**
 * {@code POST …/act}: page and buyer in one call, for tests and load tools. The form goes to returnUrl from here, no
 * redirect is followed. Shapes in README-issuer.md.
 */
public final class PageActHandler {
    private final Addressing addressing;
    private final FormPoster poster;

    /** @param addressing finds the page that an address means */
    public PageActHandler(Addressing addressing, FormPoster poster) {
        this.addressing = addressing;
        this.poster = poster;
    }

    /** Answers 200 with result and answers, 400 for a refused call or a bad order, 409 for another action. */
    public Response act(Request request) {
        PageActOrder order = PageActOrder.read(request.json());
        try {
            return perform(order, addressing.resolve(order.url()));
        } catch (PageRefusedException refused) {
            return refused(refused.fault().name(), refused.explanation());
        } catch (LaunchUrlException unreadable) {
            return refused("URL_UNREADABLE", unreadable.explanation());
        }
    }

    private Response perform(PageActOrder order, PageTarget target) throws PageRefusedException {
        PageServer server = target.server();
        Optional<PageDecision> earlier = server.decisionOn(target.call());
        PageDecision decision = earlier.isPresent()
                ? earlier.get()
                : server.decide(server.verify(target.call()), order.action(), order.code());
        if (decision.action() != order.action()) {
            throw new BadRequest(409, "action", "this call has been decided: " + decision.action());
        }
        return Response.json(answered(decision, order.deliver()));
    }

    private ObjectNode answered(PageDecision decision, boolean deliver) {
        ObjectNode body = Json.object();
        body.set("result", decision.result().toJson());
        var answers = body.putArray("answers");
        if (deliver) {
            FormAnswer answer = decision.deliver(poster);
            answers.addObject()
                    .put("status", answer.status())
                    .put("location", answer.location().orElse(null))
                    .put("body", answer.body());
        }
        return body;
    }

    private static Response refused(String fault, String explanation) {
        return Response.json(400, Json.object().put("error", explanation).put("fault", fault));
    }

    /** Finds the page that an address means. */
    @FunctionalInterface
    public interface Addressing {
        /** A 400 {@link BadRequest} for an address that is no page of this kind. */
        PageTarget resolve(String url) throws PageRefusedException, LaunchUrlException;
    }
}
