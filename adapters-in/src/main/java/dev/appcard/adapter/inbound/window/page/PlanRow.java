package dev.appcard.adapter.inbound.window.page;

/**
 * An instalment plan as the window offers it.
 *
 * @param freeName its name with an issuer where it is interest-free
 */
public record PlanRow(int months, String name, String freeName, boolean isChosen) {}
