/** Use cases: a card is charged on a schedule. Reached through the inbound ports of the same name. */
@NullMarked
package dev.appcard.application.service.subscription;

import org.jspecify.annotations.NullMarked;
