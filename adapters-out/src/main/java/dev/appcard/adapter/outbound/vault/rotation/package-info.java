/** Turning keys over while the gateway runs: commands of the administration, safe to stop and to run again. */
@NullMarked
package dev.appcard.adapter.outbound.vault.rotation;

import org.jspecify.annotations.NullMarked;
