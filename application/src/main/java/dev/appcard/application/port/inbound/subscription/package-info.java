/** Inbound ports: a card is charged on a schedule. */
@NullMarked
package dev.appcard.application.port.inbound.subscription;

import org.jspecify.annotations.NullMarked;
