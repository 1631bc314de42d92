package dev.appcard.domain.secret;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The four values of a key-in payment. They live for one call: its maker closes it, which zeroes all of them. Never
 * stored or logged, and passed on to the VAN only.
 */
public final class KeyInCard implements AutoCloseable {

    private final CardNumber number;
    private final CardExpiry expiry;
    private final @Nullable HolderIdentity holder;
    private final @Nullable PasswordDigits password;

    /**
     * @param holder null where the contract waives it
     * @param password null where the contract waives it
     */
    public KeyInCard(
            CardNumber number, CardExpiry expiry, @Nullable HolderIdentity holder, @Nullable PasswordDigits password) {
        this.number = number;
        this.expiry = expiry;
        this.holder = holder;
        this.password = password;
    }

    public CardNumber number() {
        return number;
    }

    public CardExpiry expiry() {
        return expiry;
    }

    public Optional<HolderIdentity> holder() {
        return Optional.ofNullable(holder);
    }

    public Optional<PasswordDigits> password() {
        return Optional.ofNullable(password);
    }

    @Override
    public void close() {
        number.close();
        expiry.close();
        if (holder != null) {
            holder.close();
        }
        if (password != null) {
            password.close();
        }
    }

    @Override
    public String toString() {
        return "KeyInCard(***)";
    }
}
