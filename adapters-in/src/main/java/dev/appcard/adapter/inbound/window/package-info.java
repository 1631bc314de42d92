/**
 * The payment window (결제창), the phone's page behind its QR code, and the script that merchants put into their pages.
 * Nothing here decides about a payment: it shows where one stands and passes the buyer's choices on.
 */
@NullMarked
package dev.appcard.adapter.inbound.window;

import org.jspecify.annotations.NullMarked;
