/** {@code /v1/subscriptions}: our own calls, whose requests are strict. */
@NullMarked
package dev.appcard.adapter.in.rest.subscription;

import org.jspecify.annotations.NullMarked;
