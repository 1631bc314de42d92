/** Outbound ports: the VAN. */
@NullMarked
package dev.appcard.application.port.outbound.van;

import org.jspecify.annotations.NullMarked;
