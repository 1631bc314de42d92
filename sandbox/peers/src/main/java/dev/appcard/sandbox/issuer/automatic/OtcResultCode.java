package dev.appcard.sandbox.issuer.automatic;

/** {@code resultCode} of an answer. docs/issuers/contracts.md knows {@code 0000} alone; the others are this sandbox's. */
enum OtcResultCode {
    ISSUED("0000"),
    CARD_ID_UNKNOWN("2001"),
    /** The holder has taken back the consent to automatic payments. */
    CONSENT_WITHDRAWN("2002");

    private final String code;

    OtcResultCode(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
