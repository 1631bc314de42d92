/** Inbound ports: a payment is made by card data. */
@NullMarked
package dev.appcard.application.port.inbound.keyin;

import org.jspecify.annotations.NullMarked;
