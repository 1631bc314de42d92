/** The card companies (카드사) as data: how each is called, how it answers, and what its codes are to the VAN. */
@NullMarked
package dev.appcard.domain.issuer;

import org.jspecify.annotations.NullMarked;
