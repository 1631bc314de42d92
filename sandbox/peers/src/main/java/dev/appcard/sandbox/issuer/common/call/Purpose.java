package dev.appcard.sandbox.issuer.common.call;

/** What the buyer authenticates for. */
public enum Purpose {
    /** One payment. */
    PAY,
    /** Automatic payments from now on: nothing is paid, and the result carries a lasting value for the card. */
    REGISTER
}
