/** Inbound ports: recovery from a crash or a lost answer. */
@NullMarked
package dev.appcard.application.port.inbound.recovery;

import org.jspecify.annotations.NullMarked;
