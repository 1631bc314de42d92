package dev.appcard.sandbox.issuer.common.crypto;

/** An issuer's cipher as bytes travel: whatever makes the text fresh (IV, nonce) stands in front of the cipher text. */
public interface PayloadCipher {
    /** Encrypts under a fresh IV, so that equal texts never look alike. */
    byte[] encrypt(byte[] plain);

    /**
     * Undoes {@link #encrypt}.
     *
     * @throws CipherTextException if the bytes are not a cipher text under this key
     */
    byte[] decrypt(byte[] encrypted) throws CipherTextException;
}
