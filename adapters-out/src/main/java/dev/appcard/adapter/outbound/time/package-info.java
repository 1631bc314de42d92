/** The clock, and the one that tests may move. */
@NullMarked
package dev.appcard.adapter.outbound.time;

import org.jspecify.annotations.NullMarked;
