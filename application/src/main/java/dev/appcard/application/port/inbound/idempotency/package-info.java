/** Inbound ports: calls that merchants repeat under the same {@code Idempotency-Key}. */
@NullMarked
package dev.appcard.application.port.inbound.idempotency;

import org.jspecify.annotations.NullMarked;
