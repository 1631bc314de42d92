package dev.appcard.adapter.inbound.callback.form;

import dev.appcard.adapter.inbound.callback.message.StrictUtf8;
import dev.appcard.adapter.inbound.callback.message.UnreadableMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form's escapes: {@code %} and two hexadecimal digits for each byte of UTF-8, {@code +} for a blank. */
final class PercentEscapes {

    private static final int RADIX = 16;
    private static final int ESCAPE_LENGTH = 3;

    private PercentEscapes() {}

    /** @throws UnreadableMessage an escape is cut short or no hexadecimal, or what came, or what is meant, is not UTF-8 */
    static String decode(byte[] escaped) throws UnreadableMessage {
        byte[] decoded = bytes(escaped);
        if (!StrictUtf8.isUtf8(escaped) || !StrictUtf8.isUtf8(decoded)) {
            throw new UnreadableMessage("not UTF-8");
        }
        return new String(decoded, StandardCharsets.UTF_8);
    }

    /** @throws UnreadableMessage an escape is cut short or no hexadecimal */
    static byte[] bytes(byte[] escaped) throws UnreadableMessage {
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(escaped.length);
        for (int at = 0; at < escaped.length; at++) {
            if (escaped[at] == '%') {
                decoded.write(escapedByte(escaped, at));
                at += ESCAPE_LENGTH - 1;
            } else {
                decoded.write(escaped[at] == '+' ? ' ' : escaped[at]);
            }
        }
        return decoded.toByteArray();
    }

    private static int escapedByte(byte[] bytes, int at) throws UnreadableMessage {
        if (at + ESCAPE_LENGTH > bytes.length) {
            throw new UnreadableMessage("an escape cut short");
        }
        return digit(bytes[at + 1]) * RADIX + digit(bytes[at + 2]);
    }

    private static int digit(byte character) throws UnreadableMessage {
        int digit = character < 0 ? -1 : Character.digit(character, RADIX);
        if (digit < 0) {
            throw new UnreadableMessage("an escape that is no hexadecimal");
        }
        return digit;
    }
}
