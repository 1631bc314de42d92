package dev.appcard.domain.authentication;

import java.time.Instant;

/**
 * A buyer's authentication by the issuer. It moves no money.
 *
 * @param call the app call that it answers
 * @param cardName the issuer's name for the card that was used
 * @param authenticatedAt the issuer's time of it: the OTC's life and the merchant's time to confirm run from here
 * @param confirmBy the approval has to have been asked for by then
 */
public record Authentication(AppCall call, String cardName, Instant authenticatedAt, Instant confirmBy) {}
