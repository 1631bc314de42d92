/** Registered cards, and how often contracts about card data were used. */
@NullMarked
package dev.appcard.adapter.outbound.persistence.card;

import org.jspecify.annotations.NullMarked;
