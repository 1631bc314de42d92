/** The registration of a card as a row, and back. */
@NullMarked
package dev.appcard.adapter.out.persistence.registration;

import org.jspecify.annotations.NullMarked;
