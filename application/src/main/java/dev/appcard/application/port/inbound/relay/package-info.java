/** Inbound ports: messages of the LinQ relay are taken and passed on. */
@NullMarked
package dev.appcard.application.port.inbound.relay;

import org.jspecify.annotations.NullMarked;
