package dev.appcard.sandbox.issuer.common.crypto;

/** An issuer's cipher as bytes travel: the IV or nonce comes before the cipher text. */
public interface PayloadCipher {
    /**
     * Encrypts under a fresh IV, so that equal texts never look alike.
     *
     * @param tid the outer {@code tid} of the message; a cipher that authenticates binds the text to it
     */
    byte[] encrypt(byte[] plain, String tid);

    /**
     * Undoes {@link #encrypt}.
     *
     * @throws CipherTextException if the bytes are not a cipher text under this key, or not one for this tid
     */
    byte[] decrypt(byte[] encrypted, String tid) throws CipherTextException;
}
