package dev.appcard.adapter.outbound.vault;

import dev.appcard.domain.identifier.TransactionKey;
import java.nio.charset.StandardCharsets;

/** What a sealed secret is, as it stands behind the key of what it belongs to in the additional data. */
enum SecretKind {
    /** Nothing: envelopes with OTCs are older than the other kinds. */
    OTC(""),
    /** The bar is no character of a key, so this cannot be the OTC of any other payment. */
    ISSUER_SESSION("|agreement"),
    /** As with the session: the bar is no character of a key. */
    AUTH_KEY("|authKey"),
    WEBHOOK_SECRET("|webhook");

    private final String mark;

    SecretKind(String mark) {
        this.mark = mark;
    }

    byte[] of(TransactionKey transaction) {
        return of(transaction.value());
    }

    /** @param key of what it belongs to */
    byte[] of(String key) {
        return (key + mark).getBytes(StandardCharsets.US_ASCII);
    }
}
