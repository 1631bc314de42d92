package dev.appcard.sandbox.issuer.common.browser;

/** A page that an order means: the issuer's server, and the call in the address. */
public record PageTarget(PageServer server, PageCall call) {}
