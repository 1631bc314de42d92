/** Automatic payments: one-time codes for registered cards, without the app (docs/issuers/contracts.md, "OTC for an automatic payment"). */
@NullMarked
package dev.appcard.sandbox.issuer.automatic;

import org.jspecify.annotations.NullMarked;
