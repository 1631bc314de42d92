/** Subscriptions: a registered card is charged on a date again and again, once for each period. */
@NullMarked
package dev.appcard.domain.subscription;

import org.jspecify.annotations.NullMarked;
