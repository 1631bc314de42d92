/**
 * BC카드, with its members (docs/issuers/contracts.md, row BC): a transaction is registered with BC first, BC's bridge
 * page opens the app, results are XML under ARIA-128 in CBC mode and hold BC's own card number; ISP.
 */
@NullMarked
package dev.appcard.adapter.outbound.issuer.bc;

import org.jspecify.annotations.NullMarked;
