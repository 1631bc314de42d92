/** Working off what waits for a person. */
@NullMarked
package dev.appcard.application.port.inbound.attention;

import org.jspecify.annotations.NullMarked;
