/** The way to a stop: nothing new is begun, and what is under way has time to end. */
@NullMarked
package dev.appcard.adapter.inbound.shutdown;

import org.jspecify.annotations.NullMarked;
