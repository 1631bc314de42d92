package dev.appcard.sandbox.issuer.common.crypto;

/** Bytes that are not a cipher text under the key; the message never says which byte gave it away. */
public final class CipherTextException extends Exception {
    private static final long serialVersionUID = 1L;

    CipherTextException() {
        super("not a cipher text under this key");
    }
}
