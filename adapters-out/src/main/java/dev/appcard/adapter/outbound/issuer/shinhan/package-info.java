/**
 * 신한카드 (contracts.md, row Shinhan, and "Shinhan through LinQ"): SEED-128 in CBC mode on the approval side, order
 * numbers for ids, confirmation and results through the LinQ relay; 안심클릭.
 */
@NullMarked
package dev.appcard.adapter.outbound.issuer.shinhan;

import org.jspecify.annotations.NullMarked;
