package dev.appcard.adapter.inbound.rest.common;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a request's body, but never more of it than a body may have. */
public final class LimitedBody {

    /** 64 KiB. */
    public static final int MOST_BYTES = 64 * 1024;

    private static final int FIRST = 1024;
    private static final int DIGITS_OF_A_LENGTH = 18;

    private LimitedBody() {}

    /**
     * Waits for it. While it comes it takes no more memory than twice what has come; no copy of it is left behind but the one
     * that is returned, for the caller to wipe where it is secret.
     *
     * @param contentLength the header as it came: believed when it is too large, never when it is small
     * @throws BodyTooLarge by the header, or while reading
     */
    public static byte[] read(InputStream body, @Nullable String contentLength) throws BodyTooLarge, IOException {
        refuse(contentLength);
        byte[] buffer = new byte[FIRST];
        int length = 0;
        try {
            for (int count = 0; count >= 0; count = body.read(buffer, length, buffer.length - length)) {
                length += count;
                if (length > MOST_BYTES) {
                    throw new BodyTooLarge();
                }
                if (length == buffer.length) {
                    buffer = larger(buffer);
                }
            }
            return Arrays.copyOf(buffer, length);
        } finally {
            Arrays.fill(buffer, (byte) 0);
        }
    }

    private static byte[] larger(byte[] full) {
        byte[] larger = Arrays.copyOf(full, Math.min(2 * full.length, MOST_BYTES + 1));
        Arrays.fill(full, (byte) 0);
        return larger;
    }

    private static void refuse(@Nullable String contentLength) throws BodyTooLarge {
        if (contentLength != null && announcesTooMuch(contentLength)) {
            throw new BodyTooLarge();
        }
    }

    private static boolean announcesTooMuch(String contentLength) {
        boolean isNumber = contentLength.chars().allMatch(character -> character >= '0' && character <= '9');
        if (!isNumber || contentLength.isEmpty()) {
            return false;
        }
        return contentLength.length() > DIGITS_OF_A_LENGTH || Long.parseLong(contentLength) > MOST_BYTES;
    }
}
