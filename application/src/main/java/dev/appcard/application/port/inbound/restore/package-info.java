/** Recovery after a restore, by an operator. */
@NullMarked
package dev.appcard.application.port.inbound.restore;

import org.jspecify.annotations.NullMarked;
