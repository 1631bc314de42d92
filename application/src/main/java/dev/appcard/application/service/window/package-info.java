/** Use cases: a buyer goes through the payment window. Reached through the inbound ports of the same name. */
@NullMarked
package dev.appcard.application.service.window;

import org.jspecify.annotations.NullMarked;
