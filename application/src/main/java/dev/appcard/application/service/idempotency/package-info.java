/** Use cases: calls that merchants repeat. Reached through the inbound ports of the same name. */
@NullMarked
package dev.appcard.application.service.idempotency;

import org.jspecify.annotations.NullMarked;
