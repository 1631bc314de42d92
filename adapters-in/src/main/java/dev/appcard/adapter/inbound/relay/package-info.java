/** The LinQ relay's endpoints (Shinhan): messages of issuers who know a payment by its order number. */
@NullMarked
package dev.appcard.adapter.inbound.relay;

import org.jspecify.annotations.NullMarked;
