/** Outbound ports: what secrets are sealed and opened with. */
@NullMarked
package dev.appcard.application.port.outbound.vault;

import org.jspecify.annotations.NullMarked;
