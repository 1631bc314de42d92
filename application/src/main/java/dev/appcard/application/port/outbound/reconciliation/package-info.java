/** What the comparison with the VAN's books needs from outside. */
@NullMarked
package dev.appcard.application.port.outbound.reconciliation;

import org.jspecify.annotations.NullMarked;
