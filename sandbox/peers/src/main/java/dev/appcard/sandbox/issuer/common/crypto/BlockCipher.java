package dev.appcard.sandbox.issuer.common.crypto;

/** A keyed permutation of 16-byte blocks; the mode of operation is not part of it. Safe for use by several threads. */
public interface BlockCipher {
    /** Bytes in a block of every cipher that the issuers use. */
    int BLOCK_BYTES = 16;

    /** Encrypts one block of {@value #BLOCK_BYTES} bytes; the argument is left alone. */
    byte[] encryptBlock(byte[] plain);

    /** Undoes {@link #encryptBlock}. */
    byte[] decryptBlock(byte[] encrypted);
}
