/**
 * 신한카드 (docs/issuers/contracts.md, row Shinhan, and "Shinhan through LinQ"): order numbers for ids, confirmation and
 * results through the LinQ relay; SEED-128 in CBC mode on the approval side; 안심클릭.
 *
 * <p>Shinhan is the exception: its messages are encrypted and decrypted by the approval server, which alone has the
 * leased line to Shinhan's relay, and not by the external server that does so for all other issuers. Both run in this
 * one process today, but the border is kept: nothing of Shinhan's key goes through the external cipher ({@code
 * issuer.cipher.IssuerCiphers}), so that the approval side can be taken out into a process of its own together with
 * this package and nothing else.
 */
@NullMarked
package dev.appcard.adapter.outbound.issuer.shinhan;

import org.jspecify.annotations.NullMarked;
