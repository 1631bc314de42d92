/** What waits for a person, as it is stored. */
@NullMarked
package dev.appcard.application.port.outbound.attention;

import org.jspecify.annotations.NullMarked;
