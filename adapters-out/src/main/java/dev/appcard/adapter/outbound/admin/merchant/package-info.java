/** Merchants and the hashes of their keys, written. */
@NullMarked
package dev.appcard.adapter.outbound.admin.merchant;

import org.jspecify.annotations.NullMarked;
