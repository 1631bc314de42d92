package dev.appcard.domain.secret;

/**
 * The VAN's own lasting value for a card that was keyed in: it comes with an approval and stands for the card from the
 * second payment on.
 *
 * <p>Not a record and not serializable, so that neither {@code toString}, JSON nor a session can reveal it.
 */
public final class VanBillingKey implements CardSecret {

    private static final int MAXIMUM_LENGTH = 64;
    private final SecretBytes bytes;

    private VanBillingKey(SecretBytes bytes) {
        this.bytes = bytes;
    }

    /**
     * @param ascii copied; the caller wipes its own
     * @throws IllegalArgumentException when empty, too long or not printable ASCII; the value is not quoted
     */
    public static VanBillingKey of(byte[] ascii) {
        if (ascii.length == 0 || ascii.length > MAXIMUM_LENGTH || !SecretBytes.isPrintable(ascii)) {
            throw new IllegalArgumentException(
                    "the VAN's billing key is 1 to " + MAXIMUM_LENGTH + " printable ASCII characters");
        }
        return new VanBillingKey(new SecretBytes(ascii));
    }

    @Override
    public byte[] reveal() {
        return bytes.copy();
    }

    @Override
    public void close() {
        bytes.wipe();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VanBillingKey that && bytes.isSameAs(that.bytes);
    }

    @Override
    public int hashCode() {
        // By the length only: a secret's hash would be one more thing about it that stays in memory.
        return bytes.length();
    }

    @Override
    public String toString() {
        return "VanBillingKey(***)";
    }
}
