/** Inbound ports: what has been kept long enough goes. */
@NullMarked
package dev.appcard.application.port.inbound.retention;

import org.jspecify.annotations.NullMarked;
