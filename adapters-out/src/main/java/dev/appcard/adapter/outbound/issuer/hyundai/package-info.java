/** 현대카드 (contracts.md, row Hyundai): AES-256 in GCM mode, results as JSON; 안심클릭. */
@NullMarked
package dev.appcard.adapter.outbound.issuer.hyundai;

import org.jspecify.annotations.NullMarked;
