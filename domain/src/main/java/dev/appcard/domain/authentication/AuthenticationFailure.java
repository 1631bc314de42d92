package dev.appcard.domain.authentication;

/** Why a buyer could not be authenticated. Wrong card data fails here, never while approving. */
public enum AuthenticationFailure {
    CARD_NUMBER,
    CARD_EXPIRY,
    PASSWORD,
    CANCELLED_BY_BUYER,
    ABORTED
}
