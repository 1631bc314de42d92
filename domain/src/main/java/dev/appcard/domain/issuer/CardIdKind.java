package dev.appcard.domain.issuer;

/** What an issuer's CARD_ID is. */
public enum CardIdKind {
    /** A token of the issuer's, which it exchanges for an OTC. */
    TOKEN,
    /** Card number and expiry: card data, kept only where the deployment is allowed to; approved without an OTC. */
    CARD_DATA
}
