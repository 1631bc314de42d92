/** Inbound ports: a merchant is known by its key. */
@NullMarked
package dev.appcard.application.port.inbound.merchant;

import org.jspecify.annotations.NullMarked;
