/** The merchant API's webhooks: endpoints, and what is sent to them. */
@NullMarked
package dev.appcard.adapter.inbound.rest.webhook;

import org.jspecify.annotations.NullMarked;
