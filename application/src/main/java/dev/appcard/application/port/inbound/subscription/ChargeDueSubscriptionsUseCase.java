package dev.appcard.application.port.inbound.subscription;

/**
 * The one sweep that owns every open charge: makes the tries that are due, and books what became of those that a crash
 * or a silent VAN has left.
 */
public interface ChargeDueSubscriptionsUseCase {

    /** Starts work on what is due and returns at once; several instances may do it at the same time. */
    void chargeDue();
}
