/** The one piece of sealing code: AES-256-GCM and the form of what it makes, whichever key is used. */
@NullMarked
package dev.appcard.adapter.outbound.vault.sealing;

import org.jspecify.annotations.NullMarked;
