package dev.appcard.sandbox.issuer.common.profile;

/** How an issuer's server tells the gateway the outcome (docs/issuers/contracts.md, "App card: one table"). */
public enum CallbackFormat {
    /** POST of a JSON object. */
    JSON("application/json; charset=utf-8", "application/json"),
    /** POST of a form. */
    FORM("application/x-www-form-urlencoded", "application/x-www-form-urlencoded"),
    /** GET, the fields in the query string; answered by plain text. */
    QUERY("", "text/plain"),
    /** POST of {@code <authResult>}. */
    XML("application/xml; charset=utf-8", "application/xml");

    private final String contentType;
    private final String accept;

    CallbackFormat(String contentType, String accept) {
        this.contentType = contentType;
        this.accept = accept;
    }

    /** Of the result; empty where it has no body. */
    public String contentType() {
        return contentType;
    }

    /** The type that the answer should have. */
    public String accept() {
        return accept;
    }
}
