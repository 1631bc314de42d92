package dev.appcard.sandbox.issuer.common.call;

/** What the buyer authenticates for. */
public enum Purpose {
    PAY,
    REGISTER
}
