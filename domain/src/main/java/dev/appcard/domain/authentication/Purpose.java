package dev.appcard.domain.authentication;

/** What an issuer's app is called for (docs/issuers/contracts.md, {@code req}). */
public enum Purpose {
    /** A payment: the result carries an OTC. */
    PAY,
    /** A card is registered for automatic payments: no amount, and the result carries a CARD_ID. */
    REGISTER
}
