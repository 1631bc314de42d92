package dev.appcard.adapter.inbound.callback.message;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** UTF-8 as the standard has it: no overlong forms, no surrogates, no byte order mark in front. */
public final class StrictUtf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private StrictUtf8() {}

    /** @throws UnreadableMessage the bytes are something else */
    public static String decode(byte[] bytes) throws UnreadableMessage {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
                throw new UnreadableMessage("a byte order mark");
            }
            return text;
        } catch (CharacterCodingException notUtf8) {
            throw new UnreadableMessage("not UTF-8");
        }
    }
}
