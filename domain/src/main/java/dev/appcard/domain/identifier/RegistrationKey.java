package dev.appcard.domain.identifier;

import dev.appcard.domain.secret.AuthKey;
import java.util.Optional;

/**
 * The id of a card's registration; the issuers know it as {@code tid}. Merchants never see it.
 *
 * @param value {@code reg_} and more of letters, digits and {@code _}, 20 to 38 in all: no payment's key begins so
 */
public record RegistrationKey(String value) {

    private static final String PREFIX = "reg_";

    public RegistrationKey {
        if (!isValid(value)) {
            throw new IllegalArgumentException("a registration key is reg_ and more, 20 to 38 of [A-Za-z0-9_]");
        }
    }

    public static boolean isValid(String value) {
        return value.startsWith(PREFIX) && TransactionKey.isValid(value);
    }

    /** The registration that an {@code authKey} was made for; empty when it is none of ours. */
    public static Optional<RegistrationKey> of(AuthKey authKey) {
        int dot = authKey.reveal().indexOf('.');
        return Optional.of(authKey.reveal().substring(0, Math.max(dot, 0)))
                .filter(RegistrationKey::isValid)
                .map(RegistrationKey::new);
    }

    /** This key, as the issuers know it. */
    public TransactionKey transaction() {
        return new TransactionKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
