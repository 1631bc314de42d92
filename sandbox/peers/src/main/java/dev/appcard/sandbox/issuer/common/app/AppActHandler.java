package dev.appcard.sandbox.issuer.common.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.BadRequest;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.http.Request;
import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.http.Routes;
import dev.appcard.sandbox.issuer.common.call.AppCall;
import dev.appcard.sandbox.issuer.common.call.CallRefusedException;
import dev.appcard.sandbox.issuer.common.call.VerifiedCall;
import dev.appcard.sandbox.issuer.common.result.CallbackAnswer;
import dev.appcard.sandbox.issuer.common.result.Decision;
import dev.appcard.sandbox.issuer.common.result.ResultCode;
import dev.appcard.sandbox.issuer.common.result.ResultMessage;
import dev.appcard.sandbox.phone.LaunchUrlException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * {@code POST /<issuer>/app/act}: phone, app and buyer in one call, for tests and load tools. Shapes in
 * README-issuer.md.
 */
public final class AppActHandler {
    private final AppServer server;

    public AppActHandler(AppServer server) {
        this.server = server;
    }

    public void register(Routes routes) {
        routes.on("POST", server.profile().appPath() + "/act", this::act);
    }

    private Response act(Request request) {
        AppActOrder order = AppActOrder.read(request.json());
        try {
            return perform(order, server.launched(order.url()));
        } catch (CallRefusedException refused) {
            return refused(refused.fault().name(), refused.explanation());
        } catch (LaunchUrlException unreadable) {
            return refused("URL_UNREADABLE", unreadable.explanation());
        }
    }

    private Response perform(AppActOrder order, AppCall call) throws CallRefusedException {
        Optional<ResultCode> code = order.action().reportedAs();
        Optional<Decision> earlier = server.decisionOn(call);
        if (earlier.isEmpty() && code.isEmpty()) {
            opened(order, call);
            return Response.json(answered(Optional.empty(), List.of()));
        }
        Decision decision = earlier.isPresent() || code.isEmpty()
                ? earlier.orElseThrow()
                : server.decide(opened(order, call), order.action(), code.get());
        if (decision.action() != order.action()) {
            throw new BadRequest(409, "action", "this call has been decided: " + decision.action());
        }
        return Response.json(answered(Optional.of(decision), deliver(decision, order.posts())));
    }

    private VerifiedCall opened(AppActOrder order, AppCall call) throws CallRefusedException {
        return order.confirm() ? server.admit(call) : server.verify(call);
    }

    private List<CallbackAnswer> deliver(Decision decision, int posts) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<CallbackAnswer>> sent = Stream.generate(
                            () -> CompletableFuture.supplyAsync(() -> decision.deliver(server.poster()), threads))
                    .limit(posts)
                    .toList();
            return sent.stream().map(CompletableFuture::join).toList();
        }
    }

    private static ObjectNode answered(Optional<Decision> decision, List<CallbackAnswer> answers) {
        ObjectNode body = Json.object();
        body.set("result", decision.map(made -> made.result().toJson()).orElse(null));
        body.set("message", decision.map(made -> json(made.message())).orElse(null));
        ArrayNode list = body.putArray("answers");
        for (CallbackAnswer answer : answers) {
            list.addObject()
                    .put("status", answer.status())
                    .put("body", answer.body())
                    .put("tries", answer.tries());
        }
        return body;
    }

    private static ObjectNode json(ResultMessage message) {
        return Json.object()
                .put("method", message.method())
                .put("url", message.address().toString())
                .put("contentType", message.format().contentType())
                .put("body", message.body());
    }

    private static Response refused(String fault, String explanation) {
        return Response.json(400, Json.object().put("error", explanation).put("fault", fault));
    }
}
