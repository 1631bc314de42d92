package dev.appcard.adapter.inbound.callback.json;

import dev.appcard.adapter.inbound.callback.message.AnyCharset;
import dev.appcard.adapter.inbound.callback.message.MessageFields;
import dev.appcard.adapter.inbound.callback.message.MessageParser;
import dev.appcard.adapter.inbound.callback.message.StrictUtf8;
import dev.appcard.adapter.inbound.callback.message.UnreadableMessage;
import dev.appcard.adapter.inbound.rest.common.StrictJson;
import dev.appcard.adapter.inbound.rest.common.UnreadableJson;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A message as a JSON object of texts, in UTF-8 but for its {@code resultMessage}. Its declared content type is not looked
 * at: the bytes decide. What an issuer adds under names of its own may be of any kind.
 */
public final class JsonMessageParser implements MessageParser {

    @Override
    public MessageFields parse(byte[] message) throws UnreadableMessage {
        MessageFields fields = new MessageFields();
        for (Map.Entry<String, JsonValue> entry : object(message).entrySet()) {
            if (entry.getValue() instanceof JsonString text) {
                fields.add(entry.getKey(), text.getString());
            } else if (MessageFields.KNOWN.contains(entry.getKey()) && !isAbsent(entry)) {
                throw new UnreadableMessage(entry.getKey() + " is no text");
            }
        }
        return fields;
    }

    /** A message that is a JSON object; its fields are checked by the caller. */
    public static JsonObject object(byte[] message) throws UnreadableMessage {
        return StrictUtf8.isUtf8(message) ? strict(message) : inAnotherCharset(message);
    }

    private static JsonObject strict(byte[] utf8) throws UnreadableMessage {
        try {
            return StrictJson.parse(utf8);
        } catch (UnreadableJson unreadable) {
            throw new UnreadableMessage("not a JSON object, or a field twice");
        }
    }

    private static JsonObject inAnotherCharset(byte[] message) throws UnreadableMessage {
        JsonObject object = strict(AnyCharset.decode(message).getBytes(StandardCharsets.UTF_8));
        boolean onlyTheMessage = object.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(MessageFields.RESULT_MESSAGE))
                .allMatch(entry -> AnyCharset.isAscii(entry.getKey())
                        && AnyCharset.isAscii(entry.getValue().toString()));
        if (!onlyTheMessage) {
            throw new UnreadableMessage("not UTF-8");
        }
        return object;
    }

    private static boolean isAbsent(Map.Entry<String, JsonValue> entry) {
        return entry.getKey().equals(MessageFields.RESULT_MESSAGE) && entry.getValue() == JsonValue.NULL;
    }
}
