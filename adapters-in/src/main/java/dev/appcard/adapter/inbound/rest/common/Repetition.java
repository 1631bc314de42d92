package dev.appcard.adapter.inbound.rest.common;

import jakarta.json.JsonObject;
import java.util.function.Function;

/** A call that its merchant may repeat under the {@code Idempotency-Key} that it has. */
public interface Repetition {

    /**
     * @param body what the call asks for; left as it is
     * @param first carries the call out, if it has not happened yet
     * @throws RepeatedAnswer it has happened, and is answered as it was then
     * @throws ApiFailure it is still under way, or asked for something else; or {@code first} was refused
     */
    JsonObject answer(byte[] body, Function<KeptAnswer, JsonObject> first);
}
