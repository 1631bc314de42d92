/** Data keys: their rows, and those that have been unwrapped, for a while. */
@NullMarked
package dev.appcard.adapter.outbound.vault.keys;

import org.jspecify.annotations.NullMarked;
