/** A merchant's call that may be repeated: what it is known by, what it asked for, and what it was answered. */
@NullMarked
package dev.appcard.domain.idempotency;

import org.jspecify.annotations.NullMarked;
