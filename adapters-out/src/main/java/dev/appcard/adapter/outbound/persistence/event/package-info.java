/** The outbox in PostgreSQL. */
@NullMarked
package dev.appcard.adapter.outbound.persistence.event;

import org.jspecify.annotations.NullMarked;
