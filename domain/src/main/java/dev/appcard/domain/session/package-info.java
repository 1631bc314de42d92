/** What a buyer goes through the payment window for: a payment, or the registration of a card. */
@NullMarked
package dev.appcard.domain.session;

import org.jspecify.annotations.NullMarked;
