package dev.appcard.domain.issuer;

/**
 * How an issuer and the gateway talk (docs/issuers/contracts.md, "App card: one table").
 *
 * @param common whether this row says all of it; otherwise the issuer's process is its own, and so is a package of the
 *     outbound adapters
 * @param cipher of its messages
 * @param format in which an app card's result arrives
 * @param route by which it arrives
 */
public record IssuerMessages(boolean common, IssuerCipher cipher, CallbackFormat format, ResultRoute route) {}
