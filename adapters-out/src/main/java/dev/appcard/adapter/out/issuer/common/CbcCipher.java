package dev.appcard.adapter.out.issuer.common;

import java.util.Optional;

/**
 * A block cipher in CBC mode with PKCS#7 padding; a fresh random IV of 16 bytes stands in front of the cipher text
 * (contracts.md, "Ciphers"). CBC does not protect from alteration: decrypt only what a sign vouches for.
 */
public interface CbcCipher {

    /** Gives IV and cipher text. */
    byte[] encrypt(byte[] plainText);

    /** Empty for whatever cannot be decrypted; the cause is not told apart. The caller wipes what it gets. */
    Optional<byte[]> decrypt(byte[] ivAndCipherText);
}
