package dev.appcard.domain.merchant;

/** What a merchant may take card data for: nothing else is contracted. */
public enum CardDataPurpose {
    /** A buyer orders by telephone (key-in). */
    PHONE_ORDER,
    /** The same amount again and again. */
    SUBSCRIPTION,
    /** Charged afterwards for what was used. */
    USAGE
}
