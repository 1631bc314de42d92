package dev.appcard.application.port.outbound.vault;

import dev.appcard.domain.billing.CardBinding;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.Sealed;

/**
 * A key that is ready: sealing with it calls no other system, so it cannot fail for a reason outside of this process.
 */
public interface CardSeal {

    Sealed<CardSecret> seal(CardSecret secret, CardBinding binding);
}
