/** Payments: what was agreed, the states, and which state may follow which. */
@NullMarked
package dev.appcard.domain.payment;

import org.jspecify.annotations.NullMarked;
