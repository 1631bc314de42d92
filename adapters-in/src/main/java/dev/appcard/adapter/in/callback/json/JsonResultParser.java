package dev.appcard.adapter.in.callback.json;

import dev.appcard.adapter.in.callback.ResultParser;
import dev.appcard.adapter.in.callback.UnreadableResult;
import dev.appcard.adapter.in.rest.common.StrictJson;
import dev.appcard.adapter.in.rest.common.UnreadableJson;
import dev.appcard.domain.authentication.ResultEnvelope;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/**
 * A result as a JSON object of strings (contracts.md, "Result"). Its declared content type is not looked at: the bytes
 * decide. A missing mid or sign is left empty, for it is judged later than the rest.
 */
public final class JsonResultParser implements ResultParser {

    private static final String AUTHENTICATED = "0000";

    @Override
    public ResultEnvelope parse(byte[] message) throws UnreadableResult {
        JsonObject object = objectOf(message);
        String resultCode = required(object, "resultCode");
        return new ResultEnvelope(
                optional(object, "mid"),
                required(object, "tid"),
                resultCode,
                required(object, "resultMessage"),
                required(object, "time"),
                resultCode.equals(AUTHENTICATED) ? required(object, "encData") : optional(object, "encData"),
                optional(object, "sign"));
    }

    private static JsonObject objectOf(byte[] message) throws UnreadableResult {
        try {
            return StrictJson.parse(message);
        } catch (UnreadableJson unreadable) {
            throw new UnreadableResult("not a JSON object, or a field twice");
        }
    }

    private static String required(JsonObject object, String field) throws UnreadableResult {
        if (!object.containsKey(field)) {
            throw new UnreadableResult(field + " missing");
        }
        return text(object, field);
    }

    private static String optional(JsonObject object, String field) throws UnreadableResult {
        return object.containsKey(field) ? text(object, field) : "";
    }

    private static String text(JsonObject object, String field) throws UnreadableResult {
        JsonValue value = object.get(field);
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw new UnreadableResult(field + " is no string");
    }
}
