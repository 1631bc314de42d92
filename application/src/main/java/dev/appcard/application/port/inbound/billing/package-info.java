/** Inbound ports: cards are registered and charged. */
@NullMarked
package dev.appcard.application.port.inbound.billing;

import org.jspecify.annotations.NullMarked;
