/**
 * 삼성카드 (docs/issuers/contracts.md, row Samsung): a session key is agreed on for each app call (RSA-OAEP), call and
 * result are under AES-256 in CBC mode with that key, results as a form; 안심클릭 under the issuer's key.
 */
@NullMarked
package dev.appcard.adapter.outbound.issuer.samsung;

import org.jspecify.annotations.NullMarked;
