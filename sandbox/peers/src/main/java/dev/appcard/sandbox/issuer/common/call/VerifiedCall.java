package dev.appcard.sandbox.issuer.common.call;

/** A call whose sign, cipher and times have been found right. */
public record VerifiedCall(AppCall call, TransactionInformation information) {}
