package dev.appcard.adapter.inbound.callback.fuzz;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What the readers of whole texts have in common. */
final class Peers {

    private Peers() {}

    /**
     * UTF-8, else a character for each byte: in a message that is not UTF-8 all but the {@code resultMessage} is ASCII,
     * and no Korean charset has quotes, brackets or escapes within a character.
     */
    static Charset charsetOf(byte[] message) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(message));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException other) {
            return StandardCharsets.ISO_8859_1;
        }
    }
}
