/** How data keys are wrapped: by a KMS, or under a key of a PKCS#12 store. */
@NullMarked
package dev.appcard.adapter.outbound.vault.wrap;

import org.jspecify.annotations.NullMarked;
