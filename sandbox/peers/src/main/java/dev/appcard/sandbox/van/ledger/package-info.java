/** The VAN's own books: what it approved, declined and cancelled, written before any answer leaves. */
@NullMarked
package dev.appcard.sandbox.van.ledger;

import org.jspecify.annotations.NullMarked;
