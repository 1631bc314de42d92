/** 롯데카드 (contracts.md, row Lotte): AES-128 in CBC mode, results as a query string; 안심클릭. */
@NullMarked
package dev.appcard.adapter.outbound.issuer.lotte;

import org.jspecify.annotations.NullMarked;
