package dev.appcard.adapter.inbound.callback.message;

import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.issuer.ResultEndpoint;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The fields of a message: texts by name, each once (docs/issuers/contracts.md, "Result"). Fields that are not needed
 * are kept and ignored. A missing mid or sign is an empty text, because both are checked later than the rest.
 */
public final class MessageFields {

    /** The issuer's own words: not signed and only logged, so any charset is taken. */
    public static final String RESULT_MESSAGE = "resultMessage";

    /** The names that have a meaning, in an order confirmation too. */
    public static final Set<String> KNOWN =
            Set.of("mid", "tid", "resultCode", RESULT_MESSAGE, "time", "encData", "sign");

    private static final String AUTHENTICATED = "0000";

    private final Map<String, String> texts = new LinkedHashMap<>();

    /** @throws UnreadableMessage this name was there before, with whatever text */
    public void add(String name, String text) throws UnreadableMessage {
        if (texts.putIfAbsent(name, text) != null) {
            throw new UnreadableMessage("a field twice");
        }
    }

    /** @throws Refused it is missing */
    public String required(String name) throws Refused {
        String text = texts.get(name);
        if (text == null) {
            throw new Refused(Refusal.UNREADABLE, name + " missing");
        }
        return text;
    }

    public String orEmpty(String name) {
        return texts.getOrDefault(name, "");
    }

    /** A copy, in the order of the message. */
    public Map<String, String> texts() {
        return new LinkedHashMap<>(texts);
    }

    /**
     * encData is needed only after a successful authentication; resultMessage is never needed.
     *
     * @throws Refused a field other than mid, sign and resultMessage is missing
     */
    public ResultEnvelope toEnvelope(ResultEndpoint endpoint) throws Refused {
        String resultCode = required("resultCode");
        return new ResultEnvelope(
                endpoint,
                orEmpty("mid"),
                required("tid"),
                resultCode,
                orEmpty(RESULT_MESSAGE),
                required("time"),
                resultCode.equals(AUTHENTICATED) ? required("encData") : orEmpty("encData"),
                orEmpty("sign"));
    }
}
