/** The comparison with the VAN's books. Wired by hand, as it runs without a container, too. */
@NullMarked
package dev.appcard.application.service.reconciliation;

import org.jspecify.annotations.NullMarked;
