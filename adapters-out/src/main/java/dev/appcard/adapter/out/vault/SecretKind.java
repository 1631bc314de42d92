package dev.appcard.adapter.out.vault;

import dev.appcard.domain.payment.PaymentKey;
import java.nio.charset.StandardCharsets;

/** What a sealed secret is, as it stands behind the payment key in the additional data. */
enum SecretKind {
    /** Nothing: envelopes with OTCs are older than the other kinds. */
    OTC(""),
    /** The bar is no character of a payment key, so this cannot be the OTC of any other payment. */
    AGREEMENT("|agreement");

    private final String mark;

    SecretKind(String mark) {
        this.mark = mark;
    }

    byte[] of(PaymentKey payment) {
        return (payment.value() + mark).getBytes(StandardCharsets.US_ASCII);
    }
}
