/** Transactions: the container's units of work, and the guard that keeps calls to other systems out of them. */
@NullMarked
package dev.appcard.adapter.outbound.transaction;

import org.jspecify.annotations.NullMarked;
