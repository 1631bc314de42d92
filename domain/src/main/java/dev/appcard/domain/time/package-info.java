/** Korean dates and times. */
@NullMarked
package dev.appcard.domain.time;

import org.jspecify.annotations.NullMarked;
