package dev.appcard.sandbox.issuer.samsung;

import dev.appcard.sandbox.issuer.common.crypto.Base64Url;

/**
 * What Samsung and the gateway have agreed for one app call.
 *
 * <p>Not a record: the key must not be printed.
 */
final class SamsungSession {
    private final String tid;
    private final byte[] key;

    SamsungSession(String tid, byte[] key) {
        this.tid = tid;
        this.key = key.clone();
    }

    String tid() {
        return tid;
    }

    /** 32 bytes, for AES-256. */
    byte[] key() {
        return key.clone();
    }

    /** For the demo's own page of the session. */
    String encodedKey() {
        return Base64Url.encode(key);
    }
}
