/** Outbound ports: telling merchants' servers. */
@NullMarked
package dev.appcard.application.port.outbound.webhook;

import org.jspecify.annotations.NullMarked;
