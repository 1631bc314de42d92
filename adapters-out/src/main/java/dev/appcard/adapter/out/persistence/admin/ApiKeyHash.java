package dev.appcard.adapter.out.persistence.admin;

import dev.appcard.application.port.out.store.KeyHash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** How an API key becomes what is stored of it. */
public final class ApiKeyHash {
    private ApiKeyHash() {}

    /** SHA-256 of the key's ASCII characters. */
    public static KeyHash of(String apiKey) {
        try {
            return new KeyHash(MessageDigest.getInstance("SHA-256").digest(apiKey.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
