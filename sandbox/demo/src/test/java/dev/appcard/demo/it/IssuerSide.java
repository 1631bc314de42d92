package dev.appcard.demo.it;

import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.demo.it.Http.Answer;
import java.util.HashMap;
import java.util.Map;

/** What an issuer of the sandbox says of its one-time codes, and how to make it misbehave. */
record IssuerSide(String sandbox) {

    /** A test that counts codes, or has an issuer misbehave, needs them alone: an issuer does not tell merchants apart. */
    static final String CODES = "one-time codes of the shared platform";

    /** Until {@link #behave} tells it otherwise. */
    void misbehave(Issuer issuer, String mode, Map<String, Object> more) {
        Map<String, Object> behaviour = new HashMap<>(more);
        behaviour.put("mode", mode);
        accepted(Http.post(sandbox + issuer.path() + "/otc/behaviour", behaviour));
    }

    void behave(Issuer issuer) {
        misbehave(issuer, "NORMAL", Map.of());
    }

    /** All of its cards so far: their owners take their consent to automatic payments back. */
    void withdrawCards(Issuer issuer) {
        accepted(Http.post(sandbox + issuer.path() + "/cards/withdraw", Map.of("all", true)));
    }

    /** How often it was asked for a code, in this run. */
    long asked(Issuer issuer) {
        return codes(issuer).required("asked").asLong();
    }

    long issued(Issuer issuer) {
        return codes(issuer).required("issued").asLong();
    }

    private JsonNode codes(Issuer issuer) {
        return accepted(Http.get(sandbox + issuer.path() + "/otc/issued")).body();
    }

    private static Answer accepted(Answer answer) {
        if (answer.status() != 200) {
            throw new AssertionError("the sandbox refuses: " + answer.status() + " " + answer.body());
        }
        return answer;
    }
}
