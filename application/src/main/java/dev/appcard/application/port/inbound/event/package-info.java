/** Telling merchants what has happened. */
@NullMarked
package dev.appcard.application.port.inbound.event;

import org.jspecify.annotations.NullMarked;
