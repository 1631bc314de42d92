package dev.appcard.sandbox.issuer.common.message;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.issuer.common.call.SignedTime;
import dev.appcard.sandbox.issuer.common.profile.IssuerIdentity;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * A signed JSON message of the gateway's, checked step by step; each step refuses with {@link MessageRefusedException}
 * (docs/issuers/contracts.md: mid and sign, then the time, then the rest).
 */
public final class SignedMessage {
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int GONE = 410;

    private final ObjectNode body;

    public SignedMessage(ObjectNode body) {
        this.body = body;
    }

    /** A field that must be a text that is not empty. */
    public String text(String name) throws MessageRefusedException {
        return Optional.of(body.path(name))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> new MessageRefusedException(BAD_REQUEST, "FIELD_" + name));
    }

    /**
     * A field that must be a whole number of won.
     *
     * @param least the smallest that is allowed
     */
    public long amount(String name, long least) throws MessageRefusedException {
        return Optional.of(body.path(name))
                .filter(won -> won.isIntegralNumber() && won.canConvertToLong() && won.longValue() >= least)
                .map(JsonNode::longValue)
                .orElseThrow(() -> new MessageRefusedException(BAD_REQUEST, "FIELD_" + name));
    }

    /**
     * Checks mid and sign.
     *
     * @param parts what is signed, in the order of docs/issuers/contracts.md; the mid is the second
     */
    public void checkSign(IssuerIdentity issuer, String... parts) throws MessageRefusedException {
        require(issuer.mid().equals(parts[1]), UNAUTHORIZED, "MID_UNKNOWN");
        String sign = body.path("sign").asText("");
        require(issuer.signer().verify(sign, parts), UNAUTHORIZED, "SIGN_WRONG");
    }

    /** Checks that a signed time is fresh. */
    public void checkTime(String time, Clock clock) throws MessageRefusedException {
        Optional<Instant> signed = SignedTime.parse(time);
        require(signed.isPresent(), BAD_REQUEST, "FIELD_time");
        require(signed.filter(at -> SignedTime.isFresh(at, clock.instant())).isPresent(), GONE, "TIME");
    }

    /** Refuses a field whose value docs/issuers/contracts.md does not allow. */
    public void require(boolean right, String field) throws MessageRefusedException {
        require(right, BAD_REQUEST, "FIELD_" + field);
    }

    private static void require(boolean right, int status, String fault) throws MessageRefusedException {
        if (!right) {
            throw new MessageRefusedException(status, fault);
        }
    }
}
