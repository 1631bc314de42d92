/** Webhook endpoints and deliveries in PostgreSQL. */
@NullMarked
package dev.appcard.adapter.outbound.persistence.webhook;

import org.jspecify.annotations.NullMarked;
