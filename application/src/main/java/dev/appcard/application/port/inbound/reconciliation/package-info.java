/** Comparing the VAN's books with ours (대사). */
@NullMarked
package dev.appcard.application.port.inbound.reconciliation;

import org.jspecify.annotations.NullMarked;
