package dev.appcard.adapter.outbound.issuer.message;

import dev.appcard.domain.secret.CardId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** {@code {"cardId":"…"}}, written byte by byte: a generator of JSON would make strings of it and keep buffers. */
final class CardIdJson {

    private static final byte[] HEAD = "{\"cardId\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TAIL = "\"}".getBytes(StandardCharsets.US_ASCII);

    private CardIdJson() {}

    /** The caller wipes it. */
    static byte[] of(CardId cardId) {
        byte[] ascii = cardId.reveal();
        byte[] json = new byte[HEAD.length + 2 * ascii.length + TAIL.length];
        try {
            System.arraycopy(HEAD, 0, json, 0, HEAD.length);
            int end = writeEscaped(ascii, json, HEAD.length);
            System.arraycopy(TAIL, 0, json, end, TAIL.length);
            return Arrays.copyOf(json, end + TAIL.length);
        } finally {
            Arrays.fill(ascii, (byte) 0);
            Arrays.fill(json, (byte) 0);
        }
    }

    /** A CARD_ID is printable ASCII: of that, JSON escapes these two. */
    private static int writeEscaped(byte[] ascii, byte[] json, int start) {
        int end = start;
        for (byte each : ascii) {
            if (each == '"' || each == '\\') {
                json[end++] = '\\';
            }
            json[end++] = each;
        }
        return end;
    }
}
