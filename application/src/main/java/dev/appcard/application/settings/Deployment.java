package dev.appcard.application.settings;

/**
 * What kind of installation this is.
 *
 * @param movesRealMoney false where a page stands in for the buyers' phones or the clock is a test's: live keys are
 *     refused there
 */
public record Deployment(boolean movesRealMoney) {}
