/** 하나카드, with 외환 (contracts.md, row Hana): ARIA-128 in CBC mode, results as a form; 안심클릭. */
@NullMarked
package dev.appcard.adapter.outbound.issuer.hana;

import org.jspecify.annotations.NullMarked;
