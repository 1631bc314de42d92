/** The card vault: what registered cards are charged by, under wrapped data keys (docs/adr/0012). */
@NullMarked
package dev.appcard.adapter.outbound.vault.card;

import org.jspecify.annotations.NullMarked;
