package dev.appcard.adapter.outbound.persistence.receipt;

import dev.appcard.adapter.outbound.persistence.Sessions;
import dev.appcard.application.port.outbound.vault.ReceiptTokens;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.receipt.ReceiptToken;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By a secret of the database's own, which its migration made: addresses of receipts outlive {@code DATA_KEY}. It is read once
 * and kept, so that a payment costs no statement more. Who can read it can read the payments themselves.
 */
@Singleton
class DatabaseReceiptTokens implements ReceiptTokens {

    private static final String SECRET = "select secret from receipt_secret";

    private final Sessions sessions;
    private volatile @Nullable ReceiptKey key;

    @Inject
    DatabaseReceiptTokens(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public ReceiptToken of(PaymentKey payment) {
        return key().of(payment);
    }

    @Override
    public Optional<PaymentKey> paymentOf(ReceiptToken token) {
        return key().paymentOf(token);
    }

    /** May be read twice where two ask at once; it never changes. */
    private ReceiptKey key() {
        ReceiptKey known = key;
        if (known == null) {
            known = new ReceiptKey(sessions.with(
                    session -> session.createNativeQuery(SECRET, byte[].class).getSingleResult()));
            key = known;
        }
        return known;
    }
}
