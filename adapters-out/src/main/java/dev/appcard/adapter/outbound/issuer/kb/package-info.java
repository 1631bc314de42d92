/** KB국민카드 (contracts.md, row KB): SEED-128 in CBC mode, results as JSON; ISP. */
@NullMarked
package dev.appcard.adapter.outbound.issuer.kb;

import org.jspecify.annotations.NullMarked;
