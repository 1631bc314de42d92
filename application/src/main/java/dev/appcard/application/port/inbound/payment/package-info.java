/** Inbound ports: a payment is opened and looked up. */
@NullMarked
package dev.appcard.application.port.inbound.payment;

import org.jspecify.annotations.NullMarked;
