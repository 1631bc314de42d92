package dev.appcard.domain.idempotency;

import dev.appcard.domain.secret.Sealed;
import java.time.Instant;
import java.util.Optional;

/**
 * The record of a call with an {@code Idempotency-Key}. It is stored by the commit of the call's first effect: where there
 * is none, nothing has happened.
 *
 * @param subject empty where nothing but its answer is left of the call
 * @param answer empty while the call runs
 * @param recordedAt from when on it is kept for a while
 */
public record CallRecord(
        CallId id,
        CallMarks marks,
        Optional<CallSubject> subject,
        Optional<Sealed<CallAnswer>> answer,
        Instant recordedAt) {}
