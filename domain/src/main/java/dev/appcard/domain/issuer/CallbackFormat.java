package dev.appcard.domain.issuer;

/** The format in which an issuer's server sends the result of an app card's authentication. */
public enum CallbackFormat {
    /** POST of a JSON object. */
    JSON,
    /** POST of a form. */
    FORM,
    /** POST of XML (BC). */
    XML,
    /** GET with a query string (Lotte). */
    QUERY
}
