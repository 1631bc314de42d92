package dev.appcard.adapter.inbound.rest.common;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a request's body, but never more of it than a body may have. */
public final class LimitedBody {

    /** 64 KiB. */
    public static final int MOST_BYTES = 64 * 1024;

    private static final int DIGITS_OF_A_LENGTH = 18;

    private LimitedBody() {}

    /**
     * @param contentLength the header as it came: believed when it is too large, never when it is small
     * @throws BodyTooLarge by the header, or while reading
     */
    public static byte[] read(InputStream body, @Nullable String contentLength) throws BodyTooLarge, IOException {
        refuse(contentLength);
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new BodyTooLarge();
        }
        return bytes;
    }

    /**
     * The same for a body that must not stay in memory: no copy of it is left behind but the one that is returned, for the
     * caller to wipe.
     */
    public static byte[] readToWipe(InputStream body, @Nullable String contentLength) throws BodyTooLarge, IOException {
        refuse(contentLength);
        byte[] buffer = new byte[MOST_BYTES + 1];
        try {
            int length = body.readNBytes(buffer, 0, buffer.length);
            if (length > MOST_BYTES) {
                throw new BodyTooLarge();
            }
            return Arrays.copyOf(buffer, length);
        } finally {
            Arrays.fill(buffer, (byte) 0);
        }
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
