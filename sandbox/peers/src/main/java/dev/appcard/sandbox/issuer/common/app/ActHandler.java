package dev.appcard.sandbox.issuer.common.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.BadRequest;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.http.Parameters;
import dev.appcard.sandbox.http.Request;
import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.http.Routes;
import dev.appcard.sandbox.issuer.common.IssuerProfile;
import dev.appcard.sandbox.issuer.common.call.AppCall;
import dev.appcard.sandbox.issuer.common.call.CallRefusedException;
import dev.appcard.sandbox.issuer.common.result.Answer;
import dev.appcard.sandbox.issuer.common.result.Decision;
import dev.appcard.sandbox.issuer.common.result.ResultCode;
import dev.appcard.sandbox.phone.LaunchUrl;
import dev.appcard.sandbox.phone.LaunchUrlException;
import dev.appcard.sandbox.phone.LaunchUrlParser;
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
public final class ActHandler {
    private final IssuerDesk desk;

    public ActHandler(IssuerDesk desk) {
        this.desk = desk;
    }

    public void register(Routes routes) {
        routes.on("POST", desk.profile().appPath() + "/act", this::act);
    }

    private Response act(Request request) {
        ActOrder order = ActOrder.read(request.json());
        try {
            return perform(order, call(order.url()));
        } catch (CallRefusedException refused) {
            return refused(refused.fault().name(), refused.explanation());
        } catch (LaunchUrlException unreadable) {
            return refused("URL_UNREADABLE", unreadable.explanation());
        }
    }

    private Response perform(ActOrder order, AppCall call) throws CallRefusedException {
        Optional<ResultCode> code = order.action().reportedAs();
        Optional<Decision> earlier = desk.decisionOn(call);
        if (earlier.isEmpty() && code.isEmpty()) {
            desk.verify(call);
            return Response.json(answered(Optional.empty(), List.of()));
        }
        Decision decision = earlier.isPresent() || code.isEmpty()
                ? earlier.orElseThrow()
                : desk.decide(desk.verify(call), order.action(), code.get());
        if (decision.action() != order.action()) {
            throw new BadRequest(409, "action", "this call has been decided: " + decision.action());
        }
        return Response.json(answered(Optional.of(decision), deliver(decision, order.posts())));
    }

    private List<Answer> deliver(Decision decision, int posts) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Answer>> sent = Stream.generate(
                            () -> CompletableFuture.supplyAsync(() -> decision.deliver(desk.poster()), threads))
                    .limit(posts)
                    .toList();
            return sent.stream().map(CompletableFuture::join).toList();
        }
    }

    private AppCall call(String url) throws LaunchUrlException, CallRefusedException {
        IssuerProfile profile = desk.profile();
        LaunchUrl launch = LaunchUrlParser.parse(url);
        boolean ours = switch (launch) {
            case LaunchUrl.SchemeUrl ios -> ios.scheme().equals(profile.app().scheme());
            case LaunchUrl.IntentUrl android ->
                android.scheme().equals(profile.app().scheme())
                        && android.androidPackage().equals(profile.app().androidPackage());
        };
        if (!ours) {
            throw BadRequest.field("url", "not this issuer's scheme and package");
        }
        return AppCall.of(Parameters.decode(launch.query()));
    }

    private static ObjectNode answered(Optional<Decision> decision, List<Answer> answers) {
        ObjectNode body = Json.object();
        body.set("result", decision.map(made -> made.result().toJson()).orElse(null));
        ArrayNode list = body.putArray("answers");
        for (Answer answer : answers) {
            list.addObject()
                    .put("status", answer.status())
                    .put("body", answer.body())
                    .put("tries", answer.tries());
        }
        return body;
    }

    private static Response refused(String fault, String explanation) {
        return Response.json(400, Json.object().put("error", explanation).put("fault", fault));
    }
}
