package dev.appcard.adapter.in.window.page;

/** An instalment plan as the window offers it. */
public record PlanRow(int months, String name, boolean isChosen) {}
