/** Cards that are charged without their holder, and the registration of such a card. */
@NullMarked
package dev.appcard.domain.billing;

import org.jspecify.annotations.NullMarked;
