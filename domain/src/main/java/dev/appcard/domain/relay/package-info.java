/** The LinQ relay: which service an order belongs to, and what is passed on to it. */
@NullMarked
package dev.appcard.domain.relay;

import org.jspecify.annotations.NullMarked;
