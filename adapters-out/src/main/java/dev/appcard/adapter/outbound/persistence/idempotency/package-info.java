/** Calls with an {@code Idempotency-Key} in PostgreSQL. */
@NullMarked
package dev.appcard.adapter.outbound.persistence.idempotency;

import org.jspecify.annotations.NullMarked;
