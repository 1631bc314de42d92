package dev.appcard.domain.issuer;

/** The way that the result of an app card's authentication takes. */
public enum ResultRoute {
    /** From the issuer's server to this gateway. */
    DIRECT,
    /**
     * Through the LinQ relay, which the app asks to confirm the order before it authenticates. The
     * issuer knows a payment by its order number: two letters of the service, then the payment key.
     */
    RELAY
}
