package dev.appcard.application.port.inbound.recovery;

/** Tells the VAN again to undo attempts that were given up, in case that it has booked one of them since. */
public interface WatchLateApprovalsUseCase {

    /** Starts work on what is due and returns at once; several instances may do it at the same time. */
    void watchDue();
}
