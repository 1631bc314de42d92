package dev.appcard.sandbox.van.request;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A card number, one-time code, expiry or key. It cannot be printed. */
public record Secret(String value) {

    /** What the ledger may keep: lower-case hex of SHA-256 over a purpose and the value. */
    public String digest(String purpose) {
        try {
            byte[] text = (purpose + ":" + value).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "***";
    }
}
