package dev.appcard.sandbox.issuer.common.card;

/**
 * The lasting value by which a gateway asks for one-time codes of a card without the app: 32 characters of base64url.
 * It is enough to pay with the card, so it cannot be printed.
 */
public final class CardId {
    private final String value;

    private CardId(String value) {
        this.value = value;
    }

    /** As it came in a message: of any form. */
    public static CardId of(String value) {
        return new CardId(value);
    }

    /** For a cipher text only. */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CardId same && same.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "CardId(***)";
    }
}
