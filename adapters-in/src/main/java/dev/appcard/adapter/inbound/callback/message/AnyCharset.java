package dev.appcard.adapter.inbound.callback.message;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Text in whatever charset it came, for what is only logged: the issuer's words in {@code resultMessage} are not signed,
 * and no result is refused for them. Everything else of a message is UTF-8 ({@link StrictUtf8}).
 */
public final class AnyCharset {

    private static final Charset KOREAN = Charset.forName("MS949");

    private AnyCharset() {}

    /** As UTF-8 where it is, else as Korean, else with a mark for every byte that cannot be read. */
    public static String decode(byte[] bytes) {
        try {
            return StrictUtf8.isUtf8(bytes)
                    ? new String(bytes, StandardCharsets.UTF_8)
                    : KOREAN.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notKorean) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** For characters beside a text in another charset: they are the same in both charsets. */
    public static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character < 0x80);
    }
}
