/** AWS KMS by its SDK: the only place that knows it. */
@NullMarked
package dev.appcard.adapter.outbound.vault.kms;

import org.jspecify.annotations.NullMarked;
