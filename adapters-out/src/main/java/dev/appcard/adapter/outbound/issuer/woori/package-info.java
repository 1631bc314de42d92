/** 우리카드 (contracts.md, row Woori): AES-256 in CBC mode, results as JSON; ISP. */
@NullMarked
package dev.appcard.adapter.outbound.issuer.woori;

import org.jspecify.annotations.NullMarked;
