/** Reconciliation (대사): the VAN's books of a day beside ours. */
@NullMarked
package dev.appcard.domain.reconciliation;

import org.jspecify.annotations.NullMarked;
