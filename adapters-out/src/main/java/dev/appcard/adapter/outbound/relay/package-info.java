/** The other services behind the LinQ relay, and how a message is passed on to them (docs/issuers/contracts.md). */
@NullMarked
package dev.appcard.adapter.outbound.relay;

import org.jspecify.annotations.NullMarked;
