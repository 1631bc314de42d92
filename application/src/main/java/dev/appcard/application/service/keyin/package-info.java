/** Use cases: a payment is made by card data. Reached through the inbound ports of the same name. */
@NullMarked
package dev.appcard.application.service.keyin;

import org.jspecify.annotations.NullMarked;
