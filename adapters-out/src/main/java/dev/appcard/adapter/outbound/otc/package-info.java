/**
 * One-time codes that are more than digits: the parts that the VAN's telegram takes apart again, as one text in between
 * (van/kspay.md, "Ours"). Written by the issuers' adapters, read by the VAN's; the rest of the gateway sees one code.
 *
 * <p>Each is its parts joined by {@code |}, in printable ASCII. The issuer's adapter has checked their forms. Like all
 * secrets they are no records, so that neither {@code toString} nor JSON reveals them.
 */
@NullMarked
package dev.appcard.adapter.outbound.otc;

import org.jspecify.annotations.NullMarked;
