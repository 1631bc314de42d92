/** Outbound ports: work in the background. */
@NullMarked
package dev.appcard.application.port.outbound.time;

import org.jspecify.annotations.NullMarked;
