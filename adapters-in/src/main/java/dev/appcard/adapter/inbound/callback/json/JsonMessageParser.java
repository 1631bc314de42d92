package dev.appcard.adapter.inbound.callback.json;

import dev.appcard.adapter.inbound.callback.message.MessageFields;
import dev.appcard.adapter.inbound.callback.message.MessageParser;
import dev.appcard.adapter.inbound.callback.message.UnreadableMessage;
import dev.appcard.adapter.inbound.rest.common.StrictJson;
import dev.appcard.adapter.inbound.rest.common.UnreadableJson;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;

/**
 * A message as a JSON object of texts. Its declared content type is not looked at: the bytes decide. What an issuer adds
 * under names of its own may be of any kind.
 */
public final class JsonMessageParser implements MessageParser {

    @Override
    public MessageFields parse(byte[] message) throws UnreadableMessage {
        MessageFields fields = new MessageFields();
        for (Map.Entry<String, JsonValue> entry : objectOf(message).entrySet()) {
            if (entry.getValue() instanceof JsonString text) {
                fields.add(entry.getKey(), text.getString());
            } else if (MessageFields.KNOWN.contains(entry.getKey())) {
                throw new UnreadableMessage(entry.getKey() + " is no text");
            }
        }
        return fields;
    }

    private static JsonObject objectOf(byte[] message) throws UnreadableMessage {
        try {
            return StrictJson.parse(message);
        } catch (UnreadableJson unreadable) {
            throw new UnreadableMessage("not a JSON object, or a field twice");
        }
    }
}
