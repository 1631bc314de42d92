/** Merchants (가맹점): their contracts, their registered addresses, and their customers. */
@NullMarked
package dev.appcard.domain.merchant;

import org.jspecify.annotations.NullMarked;
