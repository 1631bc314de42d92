/** Makes new identifiers: keys of payments, registrations, cards and subscriptions, tokens of windows. */
@NullMarked
package dev.appcard.adapter.outbound.identifier;

import org.jspecify.annotations.NullMarked;
