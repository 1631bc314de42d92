/** Outbound ports: the issuers. */
@NullMarked
package dev.appcard.application.port.outbound.issuer;

import org.jspecify.annotations.NullMarked;
