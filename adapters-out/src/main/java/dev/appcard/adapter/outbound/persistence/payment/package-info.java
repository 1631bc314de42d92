/** A payment as a row, and back. */
@NullMarked
package dev.appcard.adapter.outbound.persistence.payment;

import org.jspecify.annotations.NullMarked;
