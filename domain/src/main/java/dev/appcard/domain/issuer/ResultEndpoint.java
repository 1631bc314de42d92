package dev.appcard.domain.issuer;

/** Where an authentication's result comes in; each has a sign of its own purpose. */
public enum ResultEndpoint {
    /** From the issuer's server, after its app (sign {@code result}). */
    APP,
    /** From the issuer's page in the buyer's browser, or from ISP's server (sign {@code page-result}). */
    PAGE
}
