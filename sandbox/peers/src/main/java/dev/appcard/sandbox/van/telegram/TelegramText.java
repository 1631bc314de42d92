package dev.appcard.sandbox.van.telegram;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/** Text in telegrams: EUC-KR out, its superset MS949 in, lengths in bytes. */
final class TelegramText {
    private static final Charset OUT = Charset.forName("EUC-KR");
    private static final Charset IN = Charset.forName("MS949");
    private static final byte SPACE = ' ';

    private TelegramText() {}

    /** Padded with spaces; too long: cut before the first character that does not fit whole. */
    static byte[] encode(String text, int width) {
        var bytes = new byte[width];
        Arrays.fill(bytes, SPACE);
        int used = 0;
        for (int codePoint : text.codePoints().toArray()) {
            byte[] character = Character.toString(codePoint).getBytes(OUT);
            if (used + character.length > width) {
                break;
            }
            System.arraycopy(character, 0, bytes, used, character.length);
            used += character.length;
        }
        return bytes;
    }

    /** Without the padding. Throws {@link MalformedTelegram} for bytes that are no characters, half of one included. */
    static String decode(byte[] bytes, String field) {
        try {
            CharBuffer text = IN.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return withoutPadding(text.toString());
        } catch (CharacterCodingException e) {
            throw new MalformedTelegram(field, "bytes that are not MS949");
        }
    }

    private static String withoutPadding(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return text.substring(0, end);
    }
}
