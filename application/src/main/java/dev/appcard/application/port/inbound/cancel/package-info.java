/** Inbound ports: money is given back. */
@NullMarked
package dev.appcard.application.port.inbound.cancel;

import org.jspecify.annotations.NullMarked;
