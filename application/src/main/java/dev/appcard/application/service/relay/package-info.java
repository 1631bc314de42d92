/**
 * Use cases: messages of the LinQ relay are taken and passed on. Reached through the inbound ports of the same name.
 */
@NullMarked
package dev.appcard.application.service.relay;

import org.jspecify.annotations.NullMarked;
