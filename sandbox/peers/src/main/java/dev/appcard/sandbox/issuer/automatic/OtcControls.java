package dev.appcard.sandbox.issuer.automatic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.http.Request;
import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.http.Routes;

/** {@code POST} and {@code GET <base>/otc/behaviour}, {@code GET <base>/otc/issued}: for tests. */
final class OtcControls {
    private final String path;
    private final CurrentBehaviour behaviours;
    private final OtcCounters count;

    OtcControls(String path, CurrentBehaviour behaviours, OtcCounters count) {
        this.path = path;
        this.behaviours = behaviours;
        this.count = count;
    }

    void register(Routes routes) {
        routes.on("POST", path + "/behaviour", this::behave)
                .on("GET", path + "/behaviour", _ -> Response.json(json(behaviours.current())))
                .on("GET", path + "/issued", _ -> Response.json(counted()));
    }

    private Response behave(Request request) {
        Behaviour behaviour = BehaviourReader.read(request.json());
        behaviours.put(behaviour);
        return Response.json(json(behaviour));
    }

    /** How often, and no value. */
    private ObjectNode counted() {
        return Json.object().put("asked", count.timesAsked()).put("issued", count.timesIssued());
    }

    private static ObjectNode json(Behaviour behaviour) {
        ObjectNode json = Json.object()
                .put("mode", behaviour.mode().name())
                .put("delayMillis", behaviour.delay().toMillis())
                .put("resultCode", behaviour.resultCode());
        return behaviour.times() == Behaviour.ALWAYS ? json.putNull("times") : json.put("times", behaviour.times());
    }
}
