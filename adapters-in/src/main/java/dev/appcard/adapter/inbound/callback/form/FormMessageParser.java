package dev.appcard.adapter.inbound.callback.form;

import dev.appcard.adapter.inbound.callback.message.MessageFields;
import dev.appcard.adapter.inbound.callback.message.MessageParser;
import dev.appcard.adapter.inbound.callback.message.StrictUtf8;
import dev.appcard.adapter.inbound.callback.message.UnreadableMessage;

/**
 * A message as {@code name=text} pairs: an {@code application/x-www-form-urlencoded} body, or a query string. Only
 * {@code &} separates, {@code +} and {@code %20} are blanks, escapes are decoded once. A name without {@code =} has an
 * empty text, as for browsers.
 */
public final class FormMessageParser implements MessageParser {

    @Override
    public MessageFields parse(byte[] message) throws UnreadableMessage {
        MessageFields fields = new MessageFields();
        for (String pair : StrictUtf8.decode(message).split("&", -1)) {
            if (!pair.isEmpty()) {
                add(pair, fields);
            }
        }
        return fields;
    }

    private static void add(String pair, MessageFields fields) throws UnreadableMessage {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String text = equals < 0 ? "" : pair.substring(equals + 1);
        fields.add(PercentEscapes.decode(name), PercentEscapes.decode(text));
    }
}
