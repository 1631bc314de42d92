/** The VAN's ledger: what it approved, declined and cancelled, written before any answer is sent. */
@NullMarked
package dev.appcard.sandbox.van.ledger;

import org.jspecify.annotations.NullMarked;
