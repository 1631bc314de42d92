package dev.appcard.application.service.planted;

/** A service that others reach for on purpose. */
public final class HiddenService {}
