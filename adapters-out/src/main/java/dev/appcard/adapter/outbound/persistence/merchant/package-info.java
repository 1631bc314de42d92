/** Merchants and their keys as rows, read only. */
@NullMarked
package dev.appcard.adapter.outbound.persistence.merchant;

import org.jspecify.annotations.NullMarked;
