package dev.appcard.adapter.inbound.callback.form;

import dev.appcard.adapter.inbound.callback.message.UnreadableMessage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A form's escapes: {@code %} and two hexadecimal digits for each byte of UTF-8, {@code +} for a blank. */
final class PercentEscapes {

    private static final int RADIX = 16;
    private static final int ESCAPE_LENGTH = 3;

    private PercentEscapes() {}

    /** @throws UnreadableMessage an escape is cut short or no hexadecimal, or the bytes are not UTF-8 */
    static String decode(String escaped) throws UnreadableMessage {
        byte[] bytes = escaped.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '%') {
                decoded.write(escapedByte(bytes, at));
                at += ESCAPE_LENGTH - 1;
            } else {
                decoded.write(bytes[at] == '+' ? ' ' : bytes[at]);
            }
        }
        return text(decoded.toByteArray());
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

    private static String text(byte[] utf8) throws UnreadableMessage {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new UnreadableMessage("escapes that are not UTF-8");
        }
    }
}
