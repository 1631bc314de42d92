package dev.appcard.domain.secret;

/**
 * The first two digits of a card's password.
 *
 * <p>Not a record and not serializable, so that neither {@code toString}, JSON nor a session can reveal it. Closing it
 * zeroes it.
 */
public final class PasswordDigits implements AutoCloseable {

    private final SecretBytes bytes;

    /**
     * @param digits copied; the caller wipes its own
     * @throws IllegalArgumentException when it cannot be one; the value is not quoted
     */
    public PasswordDigits(byte[] digits) {
        if (!(SecretBytes.isDigits(digits) && digits.length == 2)) {
            throw new IllegalArgumentException("the password's first two digits are asked for");
        }
        bytes = new SecretBytes(digits);
    }

    /** A copy, which the caller wipes: for the VAN's adapter only. */
    public byte[] reveal() {
        return bytes.copy();
    }

    @Override
    public void close() {
        bytes.wipe();
    }

    @Override
    public String toString() {
        return "PasswordDigits(***)";
    }
}
