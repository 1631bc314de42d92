/** Use cases: a merchant is known by its key. Reached through the inbound ports of the same name. */
@NullMarked
package dev.appcard.application.service.merchant;

import org.jspecify.annotations.NullMarked;
