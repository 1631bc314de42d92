/** Ciphers, encodings and signatures of the issuers' side. */
@NullMarked
package dev.appcard.sandbox.issuer.common.crypto;

import org.jspecify.annotations.NullMarked;
