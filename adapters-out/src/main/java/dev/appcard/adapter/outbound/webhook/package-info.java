/** Telling merchants' servers. */
@NullMarked
package dev.appcard.adapter.outbound.webhook;

import org.jspecify.annotations.NullMarked;
