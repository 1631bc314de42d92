package dev.appcard.application.port.outbound.admin;

import dev.appcard.domain.merchant.KeyHash;
import dev.appcard.domain.merchant.Merchant;

/**
 * The merchants and their keys, as the owner of the database writes them: each call is stored as a whole or not at all.
 *
 * <p>Both throw {@link IllegalStateException} when another merchant has one of the keys, or this one has it as one of the
 * other kind.
 */
public interface MerchantRegistry {

    /** @return false when there is a merchant with this id; nothing was stored then */
    boolean add(Merchant merchant, KeyHash secret, KeyHash client, boolean live);

    /** Stores the merchant, over the one of this id if there is one; its other keys stay, these two are valid (again). */
    void put(Merchant merchant, KeyHash secret, KeyHash client, boolean live);
}
