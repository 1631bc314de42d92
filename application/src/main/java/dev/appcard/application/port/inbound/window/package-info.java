/** Inbound ports: a buyer goes through the payment window. */
@NullMarked
package dev.appcard.application.port.inbound.window;

import org.jspecify.annotations.NullMarked;
