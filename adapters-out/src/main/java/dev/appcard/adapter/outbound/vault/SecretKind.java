package dev.appcard.adapter.outbound.vault;

import dev.appcard.domain.identifier.TransactionKey;
import java.nio.charset.StandardCharsets;

/** What a sealed secret is, as it stands behind the transaction's key in the additional data. */
enum SecretKind {
    /** Nothing: envelopes with OTCs are older than the other kinds. */
    OTC(""),
    /** The bar is no character of a key, so this cannot be the OTC of any other payment. */
    ISSUER_SESSION("|agreement"),
    /** As with the session: the bar is no character of a key. */
    AUTH_KEY("|authKey");

    private final String mark;

    SecretKind(String mark) {
        this.mark = mark;
    }

    byte[] of(TransactionKey transaction) {
        return (transaction.value() + mark).getBytes(StandardCharsets.US_ASCII);
    }
}
