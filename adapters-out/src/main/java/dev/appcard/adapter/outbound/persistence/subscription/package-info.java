/** Subscriptions and the charges of their periods as rows. */
@NullMarked
package dev.appcard.adapter.outbound.persistence.subscription;

import org.jspecify.annotations.NullMarked;
