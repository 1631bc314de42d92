package dev.appcard.adapter.outbound.van.telegram;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;

/** Texts to bytes and back: EUC-KR when writing, its superset MS949 when reading. */
final class FieldText {

    private static final Charset WRITTEN = Charset.forName("EUC-KR");
    private static final Charset READ = Charset.forName("MS949");
    private static final byte[] REPLACEMENT = {'?'};

    private FieldText() {}

    /** As many whole characters as fit; a control character becomes a space, so that it cannot break a line. */
    static byte[] encodeCut(String text, int width) {
        CharsetEncoder encoder = encoder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(width);
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            byte[] character = encodeOne(encoder, text.codePointAt(at));
            if (bytes.size() + character.length > width) {
                break;
            }
            bytes.writeBytes(character);
        }
        return bytes.toByteArray();
    }

    /**
     * Strict: a byte sequence that is no character is an error, but for one half character at the very end, which a
     * peer that cuts by bytes leaves there and which says nothing about the rest.
     *
     * @throws CharacterCodingException when the bytes are no MS949
     */
    static String decode(byte[] bytes, int from, int to) throws CharacterCodingException {
        CharBuffer characters = CharBuffer.allocate(to - from);
        ByteBuffer rest = ByteBuffer.wrap(bytes, from, to - from);
        var result = READ.newDecoder().decode(rest, characters, false);
        if (result.isError() || rest.remaining() > 1) {
            throw new CharacterCodingException();
        }
        return characters.flip().toString();
    }

    private static byte[] encodeOne(CharsetEncoder encoder, int codePoint) {
        String character = Character.isISOControl(codePoint) ? " " : Character.toString(codePoint);
        try {
            ByteBuffer encoded = encoder.encode(CharBuffer.wrap(character));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException impossible) {
            throw new IllegalStateException("every character is replaced", impossible);
        }
    }

    private static CharsetEncoder encoder() {
        return WRITTEN.newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(REPLACEMENT);
    }
}
