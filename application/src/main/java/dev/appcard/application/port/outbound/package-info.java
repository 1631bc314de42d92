/** Outbound ports that every feature needs: identifiers, and the journal that tells operators what happens. */
@NullMarked
package dev.appcard.application.port.outbound;

import org.jspecify.annotations.NullMarked;
