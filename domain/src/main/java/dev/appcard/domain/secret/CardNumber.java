package dev.appcard.domain.secret;

import dev.appcard.domain.text.Luhn;

/**
 * A card's number as it was keyed in: 14 to 16 digits that pass Luhn's check.
 *
 * <p>Not a record and not serializable, so that neither {@code toString}, JSON nor a session can reveal it. Closing it
 * zeroes it.
 */
public final class CardNumber implements AutoCloseable {

    private final SecretBytes bytes;

    /**
     * @param digits copied; the caller wipes its own
     * @throws IllegalArgumentException when it cannot be one; the value is not quoted
     */
    public CardNumber(byte[] digits) {
        if (!(SecretBytes.isDigits(digits) && digits.length >= 14 && digits.length <= 16 && Luhn.passes(digits))) {
            throw new IllegalArgumentException(
                    "a card number has 14 to 16 digits, the last of which checks the others");
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
        return "CardNumber(***)";
    }
}
