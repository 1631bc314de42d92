/** Circuit breakers: a peer that keeps failing is left alone for a while, before anything is spent on it. */
@NullMarked
package dev.appcard.adapter.outbound.breaker;

import org.jspecify.annotations.NullMarked;
