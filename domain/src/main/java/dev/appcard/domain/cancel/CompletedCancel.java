package dev.appcard.domain.cancel;

import java.time.Instant;

/**
 * A cancel that the VAN has carried out.
 *
 * @param completedAt when we learnt of it
 * @param elsewhere the VAN had cancelled it before our first telegram: somebody else told it to
 */
public record CompletedCancel(Cancellation cancellation, Instant completedAt, boolean elsewhere) {}
