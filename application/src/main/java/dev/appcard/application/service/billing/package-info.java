/** Use cases: cards are registered and charged. Reached through the inbound ports of the same name. */
@NullMarked
package dev.appcard.application.service.billing;

import org.jspecify.annotations.NullMarked;
