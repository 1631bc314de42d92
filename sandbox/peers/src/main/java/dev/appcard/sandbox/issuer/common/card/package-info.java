/** The buyer's cards: what is on them, and on which device each has been registered. */
@NullMarked
package dev.appcard.sandbox.issuer.common.card;

import org.jspecify.annotations.NullMarked;
