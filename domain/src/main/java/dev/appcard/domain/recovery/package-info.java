/** How often and with what pauses something is sent again until it is confirmed. */
@NullMarked
package dev.appcard.domain.recovery;

import org.jspecify.annotations.NullMarked;
