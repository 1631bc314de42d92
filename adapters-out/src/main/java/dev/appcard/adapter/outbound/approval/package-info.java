/**
 * The approval side's cipher.
 *
 * <p>Shinhan is the seed's exception: its messages are encrypted and decrypted by the approval server, which alone has
 * the leased line to Shinhan's relay, and not by the external server that does so for all other issuers. Both run in
 * this one process today, but the border is kept: nothing of Shinhan's key goes through the external cipher
 * ({@code issuer.cipher.IssuerCiphers}), so that the approval side can be taken out into a process of its own together
 * with this package and nothing else.
 */
@NullMarked
package dev.appcard.adapter.outbound.approval;

import org.jspecify.annotations.NullMarked;
