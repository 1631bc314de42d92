/** A watch over an attempt that was given up as a row, and back. */
@NullMarked
package dev.appcard.adapter.outbound.persistence.recovery;

import org.jspecify.annotations.NullMarked;
