package dev.appcard.adapter.outbound.background;

/**
 * How much background work may run at once ({@code BACKGROUND_LIMIT}).
 *
 * @param pieces 1 or more
 */
public record BackgroundLimit(int pieces) {}
