/** Inbound ports: telling merchants' servers, and where. */
@NullMarked
package dev.appcard.application.port.inbound.webhook;

import org.jspecify.annotations.NullMarked;
