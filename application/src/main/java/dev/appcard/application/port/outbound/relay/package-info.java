/** Outbound ports: the other services behind the LinQ relay. */
@NullMarked
package dev.appcard.application.port.outbound.relay;

import org.jspecify.annotations.NullMarked;
