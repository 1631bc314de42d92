/** What operators are told of webhooks. */
@NullMarked
package dev.appcard.adapter.outbound.webhook.journal;

import org.jspecify.annotations.NullMarked;
