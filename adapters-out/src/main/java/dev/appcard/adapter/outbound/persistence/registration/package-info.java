/** The registration of a card as a row, and back. */
@NullMarked
package dev.appcard.adapter.outbound.persistence.registration;

import org.jspecify.annotations.NullMarked;
