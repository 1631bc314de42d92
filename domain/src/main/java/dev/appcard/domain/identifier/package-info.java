/** The ids by which merchants, issuers and the VAN know payments, registrations, cards, orders and subscriptions. */
@NullMarked
package dev.appcard.domain.identifier;

import org.jspecify.annotations.NullMarked;
