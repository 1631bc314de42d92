/**
 * The vault: OTCs, and what was agreed on before them, under the deployment's own key; registered cards under data keys
 * that a KMS wraps (docs/adr/0012).
 */
@NullMarked
package dev.appcard.adapter.outbound.vault;

import org.jspecify.annotations.NullMarked;
