/**
 * The external cipher: what the issuers' contracts say of ciphers (docs/issuers/contracts.md, "Ciphers"). Shinhan's
 * is not here but on the approval side.
 */
@NullMarked
package dev.appcard.adapter.outbound.issuer.cipher;

import org.jspecify.annotations.NullMarked;
