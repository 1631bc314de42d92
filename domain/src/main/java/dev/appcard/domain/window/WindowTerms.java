package dev.appcard.domain.window;

import java.time.Instant;

/**
 * What was agreed about a payment window (결제창) when it was opened.
 *
 * @param authenticateBy the buyer has to have authenticated by then
 */
public record WindowTerms(
        WindowToken token, ReturnAddresses returnAddresses, WindowPreferences preferences, Instant authenticateBy) {}
