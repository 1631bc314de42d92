package dev.appcard.sandbox.issuer.common.browser;

/** A page that an order means: the issuer's desk, and the call in the address. */
public record PageTarget(PageDesk desk, PageCall call) {}
