/**
 * What all messages to and from issuers are made of (docs/issuers/contracts.md, "Bytes"): keys, signs, texts, JSON,
 * URLs.
 */
@NullMarked
package dev.appcard.adapter.outbound.issuer.common;

import org.jspecify.annotations.NullMarked;
