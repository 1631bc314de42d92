/** Inbound ports: what a crash or a lost answer left behind is settled. */
@NullMarked
package dev.appcard.application.port.inbound.recovery;

import org.jspecify.annotations.NullMarked;
