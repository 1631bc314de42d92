package dev.appcard.adapter.outbound.vault.sealing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What a secret belongs to, in canonical form: each part with its length (2 bytes, high one first) in front, in UTF-8, so
 * that no character can move from one part to the next.
 */
public final class Subject {

    private Subject() {}

    public static byte[] of(String... parts) {
        ByteArrayOutputStream canonical = new ByteArrayOutputStream();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            if (bytes.length > 0xffff) {
                throw new IllegalArgumentException("a part of a subject is at most 65535 bytes");
            }
            canonical.write(bytes.length >>> Byte.SIZE);
            canonical.write(bytes.length);
            canonical.writeBytes(bytes);
        }
        return canonical.toByteArray();
    }
}
