package dev.appcard.domain.merchant;

/** What a merchant's contract allows. A call outside of it is refused before anything is stored. */
public enum Contract {
    /** Payments in the window, by the issuer's app (앱카드). */
    APP_CARD,
    /** Automatic payments by CARD_ID: cards are registered in the issuer's app. */
    AUTOMATIC_PAYMENT
}
