package dev.appcard.adapter.inbound.callback.message;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** UTF-8 as the standard has it: no overlong forms, no surrogates, no byte order mark in front. */
public final class StrictUtf8 {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private StrictUtf8() {}

    public static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    /** @throws UnreadableMessage the bytes are something else, or have a byte order mark in front */
    public static String decode(byte[] bytes) throws UnreadableMessage {
        requireNoMark(bytes);
        if (!isUtf8(bytes)) {
            throw new UnreadableMessage("not UTF-8");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public static void requireNoMark(byte[] bytes) throws UnreadableMessage {
        if (bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length)) {
            throw new UnreadableMessage("a byte order mark");
        }
    }
}
