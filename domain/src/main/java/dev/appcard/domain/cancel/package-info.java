/** Cancels: giving the money of an approval back. */
@NullMarked
package dev.appcard.domain.cancel;

import org.jspecify.annotations.NullMarked;
