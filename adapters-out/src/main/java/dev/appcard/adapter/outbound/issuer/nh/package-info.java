/** NH농협카드 (contracts.md, row NH): ARIA-256 in CBC mode, results as JSON; 안심클릭. */
@NullMarked
package dev.appcard.adapter.outbound.issuer.nh;

import org.jspecify.annotations.NullMarked;
