package dev.appcard.sandbox.issuer.common.result;

/** How an issuer's server tells the gateway the outcome (contracts.md, "App card: one table"). */
public enum ResultContainer {
    /** POST, {@code application/json}. */
    JSON,
    /** POST, {@code application/x-www-form-urlencoded}. */
    FORM,
    /** GET, the fields in the query string. */
    QUERY,
    /** POST, {@code <authResult>}. */
    XML
}
