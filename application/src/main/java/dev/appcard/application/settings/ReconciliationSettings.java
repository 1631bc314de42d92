package dev.appcard.application.settings;

/** @param mendAtMost so many differences of one day file are mended without a person */
public record ReconciliationSettings(int mendAtMost) {}
