/** The sandbox's card issuers, written from docs/issuers/contracts.md as their own engineers would; no code of the gateway. */
@NullMarked
package dev.appcard.sandbox.issuer;

import org.jspecify.annotations.NullMarked;
