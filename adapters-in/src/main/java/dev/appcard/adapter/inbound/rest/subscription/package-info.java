/** {@code /v1/subscriptions}: our own calls, whose requests are strict. */
@NullMarked
package dev.appcard.adapter.inbound.rest.subscription;

import org.jspecify.annotations.NullMarked;
