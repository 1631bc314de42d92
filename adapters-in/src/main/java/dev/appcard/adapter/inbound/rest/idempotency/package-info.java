/** {@code Idempotency-Key}: merchants' calls that are answered once, for all calls in one place. */
@NullMarked
package dev.appcard.adapter.inbound.rest.idempotency;

import org.jspecify.annotations.NullMarked;
