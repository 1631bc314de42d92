package dev.appcard.sandbox.issuer.automatic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.BadRequest;
import dev.appcard.sandbox.http.Json;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Turns posted JSON into a {@link Behaviour}, or into a 400 that names the field; unknown fields are refused. */
final class BehaviourReader {
    private static final int LONGEST_DELAY = 600_000;
    private static final int MOST_TIMES = 1_000_000;
    private static final String REFUSED = "9999";
    private static final List<String> NAMES = List.of("mode", "delayMillis", "resultCode", "times");

    private BehaviourReader() {}

    static Behaviour read(ObjectNode json) {
        Json.requireOnly(json, NAMES);
        Behaviour.Mode mode = mode(json.path("mode"));
        int otherwise = mode == Behaviour.Mode.HANG ? LONGEST_DELAY : 0;
        return new Behaviour(
                mode,
                Duration.ofMillis(number(json, "delayMillis", 0, LONGEST_DELAY, otherwise)),
                resultCode(json.path("resultCode")),
                number(json, "times", 1, MOST_TIMES, Behaviour.ALWAYS));
    }

    private static Behaviour.Mode mode(JsonNode name) {
        return Arrays.stream(Behaviour.Mode.values())
                .filter(mode -> name.isTextual() && mode.name().equals(name.textValue()))
                .findFirst()
                .orElseThrow(() -> BadRequest.field("mode", "one of " + List.of(Behaviour.Mode.values())));
    }

    private static int number(ObjectNode json, String name, int least, int most, int otherwise) {
        JsonNode number = json.path(name);
        if (number.isMissingNode()) {
            return otherwise;
        }
        if (!number.isInt() || number.intValue() < least || number.intValue() > most) {
            throw BadRequest.field(name, "a whole number from " + least + " to " + most);
        }
        return number.intValue();
    }

    private static String resultCode(JsonNode code) {
        if (code.isMissingNode()) {
            return REFUSED;
        }
        if (!code.isTextual() || !code.textValue().matches("(?!0000)[0-9A-Z]{4}")) {
            throw BadRequest.field("resultCode", "four digits or capitals, and not 0000");
        }
        return code.textValue();
    }
}
