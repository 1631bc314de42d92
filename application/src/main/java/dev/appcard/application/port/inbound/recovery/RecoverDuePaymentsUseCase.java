package dev.appcard.application.port.inbound.recovery;

/**
 * The one sweep that owns every payment which is not final: ends what ran out of time, approves what a crash left
 * unapproved, net-cancels what a crash left unknown, and repeats net cancels and cancels until the VAN confirms. Beside it
 * one that ends registrations of cards which ran out of time: by itself, so that neither waits for the other's trouble.
 */
public interface RecoverDuePaymentsUseCase {

    /** Starts work on what is due and returns at once; several instances may do it at the same time. */
    void recoverDue();

    /** The same for registrations. */
    void expireRegistrations();
}
