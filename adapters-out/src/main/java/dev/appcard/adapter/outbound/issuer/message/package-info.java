/**
 * The messages that several issuers share (docs/issuers/contracts.md, "Bytes"): the call of an app, the call of a page,
 * the forms of their results. What one issuer alone does is in its own package.
 */
@NullMarked
package dev.appcard.adapter.outbound.issuer.message;

import org.jspecify.annotations.NullMarked;
