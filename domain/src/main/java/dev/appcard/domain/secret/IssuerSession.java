package dev.appcard.domain.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * What gateway and issuer agreed on for one app call before the app was opened: BC's transaction id, Samsung's session
 * with its key. Opaque to all but the issuer's adapter, which gets it back with the result.
 *
 * <p>Not a record and not serializable, so that neither {@code toString}, JSON nor a session can reveal it.
 */
public final class IssuerSession {

    private final String text;

    private IssuerSession(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException when empty or not printable ASCII; the text is not quoted */
    public static IssuerSession of(String text) {
        if (text.isEmpty() || !text.chars().allMatch(c -> c > 0x20 && c < 0x7f)) {
            throw new IllegalArgumentException("a session is printable ASCII");
        }
        return new IssuerSession(text);
    }

    /** The text itself: for the vault and the issuer's adapter only. */
    public String reveal() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IssuerSession session && MessageDigest.isEqual(bytes(), session.bytes());
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "IssuerSession(***)";
    }

    private byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
