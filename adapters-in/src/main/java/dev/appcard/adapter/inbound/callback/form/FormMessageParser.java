package dev.appcard.adapter.inbound.callback.form;

import dev.appcard.adapter.inbound.callback.message.AnyCharset;
import dev.appcard.adapter.inbound.callback.message.MessageFields;
import dev.appcard.adapter.inbound.callback.message.MessageParser;
import dev.appcard.adapter.inbound.callback.message.StrictUtf8;
import dev.appcard.adapter.inbound.callback.message.UnreadableMessage;
import java.nio.charset.StandardCharsets;

/**
 * A message as {@code name=text} pairs: an {@code application/x-www-form-urlencoded} body, or a query string. Only
 * {@code &} separates, {@code +} and {@code %20} are blanks, escapes are decoded once. A name without {@code =} has an
 * empty text, as for browsers. All of it is UTF-8, but for the {@code resultMessage}.
 */
public final class FormMessageParser implements MessageParser {

    @Override
    public MessageFields parse(byte[] message) throws UnreadableMessage {
        StrictUtf8.requireNoMark(message);
        MessageFields fields = new MessageFields();
        // A character for each byte: the separators are ASCII, and what is between them is decoded field by field.
        for (String pair : new String(message, StandardCharsets.ISO_8859_1).split("&", -1)) {
            if (!pair.isEmpty()) {
                add(pair, fields);
            }
        }
        return fields;
    }

    private static void add(String pair, MessageFields fields) throws UnreadableMessage {
        int equals = pair.indexOf('=');
        String name = PercentEscapes.decode(bytesOf(equals < 0 ? pair : pair.substring(0, equals)));
        byte[] text = bytesOf(equals < 0 ? "" : pair.substring(equals + 1));
        fields.add(
                name,
                name.equals(MessageFields.RESULT_MESSAGE)
                        ? AnyCharset.decode(PercentEscapes.bytes(text))
                        : PercentEscapes.decode(text));
    }

    private static byte[] bytesOf(String part) {
        return part.getBytes(StandardCharsets.ISO_8859_1);
    }
}
