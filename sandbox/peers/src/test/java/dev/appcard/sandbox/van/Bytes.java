package dev.appcard.sandbox.van;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Telegram parts by hand, with nothing of the sandbox's codec. */
final class Bytes {
    static final Charset KOREAN = Charset.forName("MS949");

    private Bytes() {}

    /** {@code X n}. */
    static byte[] x(String text, int width) {
        byte[] bytes = text.getBytes(KOREAN);
        if (bytes.length > width) {
            throw new IllegalArgumentException(text);
        }
        byte[] padded = Arrays.copyOf(bytes, width);
        Arrays.fill(padded, bytes.length, width, (byte) ' ');
        return padded;
    }

    static byte[] concat(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** 4 digits of length in front of the rest. */
    static byte[] framed(byte[] rest) {
        return concat("%04d".formatted(rest.length).getBytes(StandardCharsets.US_ASCII), rest);
    }
}
