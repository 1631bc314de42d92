package dev.appcard.domain.secret;

/**
 * The lasting value that yields OTCs without the app. For most issuers a token of theirs; for BC card number and
 * expiry ({@code yyyyMMdd}), which is card data.
 *
 * <p>Not a record and not serializable, so that neither {@code toString}, JSON nor a session can reveal it.
 */
public final class CardId implements CardSecret {

    private static final int MAXIMUM_LENGTH = 256;
    private final SecretBytes bytes;

    private CardId(SecretBytes bytes) {
        this.bytes = bytes;
    }

    /**
     * @param ascii copied; the caller wipes its own
     * @throws IllegalArgumentException when empty, too long or not printable ASCII; the value is not quoted
     */
    public static CardId of(byte[] ascii) {
        if (ascii.length == 0 || ascii.length > MAXIMUM_LENGTH || !SecretBytes.isPrintable(ascii)) {
            throw new IllegalArgumentException("a CARD_ID is 1 to " + MAXIMUM_LENGTH + " printable ASCII characters");
        }
        return new CardId(new SecretBytes(ascii));
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
        return other instanceof CardId that && bytes.isSameAs(that.bytes);
    }

    @Override
    public int hashCode() {
        // By the length only: a secret's hash would be one more thing about it that stays in memory.
        return bytes.length();
    }

    @Override
    public String toString() {
        return "CardId(***)";
    }
}
