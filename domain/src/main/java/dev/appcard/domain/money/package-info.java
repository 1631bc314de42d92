/** Whole won, and their parts for tax. */
@NullMarked
package dev.appcard.domain.money;

import org.jspecify.annotations.NullMarked;
