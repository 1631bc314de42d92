/** Use cases: a payment is opened and looked up. Reached through the inbound ports of the same name. */
@NullMarked
package dev.appcard.application.service.payment;

import org.jspecify.annotations.NullMarked;
