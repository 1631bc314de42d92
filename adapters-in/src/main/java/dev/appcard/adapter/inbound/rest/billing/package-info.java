/** Billing keys: cards that are registered once and charged from then on. */
@NullMarked
package dev.appcard.adapter.inbound.rest.billing;

import org.jspecify.annotations.NullMarked;
