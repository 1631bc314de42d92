package dev.appcard.domain.window;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Pattern;

/** The random part of a payment window's address. Who has it may see and go through the window, so it is not printed. */
public final class WindowToken {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{32,64}");
    private final String value;

    /** @throws IllegalArgumentException unless it is 32 to 64 of the base64url alphabet */
    public WindowToken(String value) {
        if (!isValid(value)) {
            throw new IllegalArgumentException("a window token is 32 to 64 characters of base64url");
        }
        this.value = value;
    }

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WindowToken token && MessageDigest.isEqual(bytes(), token.bytes());
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "WindowToken(***)";
    }

    private byte[] bytes() {
        return value.getBytes(StandardCharsets.US_ASCII);
    }
}
