package dev.appcard.application.port.inbound.admin;

import dev.appcard.domain.merchant.ApiKeys;
import dev.appcard.domain.merchant.Merchant;

/** Makes merchants and their API keys. The gateway itself has no business with writing either. */
public interface CreateMerchantUseCase {

    /** What came of it; unless it is done, nothing was stored. */
    enum Outcome {
        DONE,
        /** There is a merchant with this id. */
        ID_TAKEN,
        /** A merchant with live keys may not have its buyers sent to any port of their own machine. */
        LOOPBACK_WHEN_LIVE
    }

    /** New keys of 256 random bits each. They are shown once: what is stored are hashes. */
    ApiKeys newKeys(boolean live);

    /**
     * Makes a merchant that is not there yet.
     *
     * @throws IllegalStateException when another merchant has one of the keys: nothing was stored
     */
    Outcome create(Merchant merchant, ApiKeys keys);

    /**
     * Makes the merchant, or makes the one of this id just like it; its other keys stay. For merchants that a program brings
     * along at each start, as the demo does.
     *
     * @throws IllegalStateException when another merchant has one of the keys: nothing was stored
     */
    void ensure(Merchant merchant, ApiKeys keys);
}
