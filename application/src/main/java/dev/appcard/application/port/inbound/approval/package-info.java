/** Inbound ports: a payment is confirmed and approved. */
@NullMarked
package dev.appcard.application.port.inbound.approval;

import org.jspecify.annotations.NullMarked;
