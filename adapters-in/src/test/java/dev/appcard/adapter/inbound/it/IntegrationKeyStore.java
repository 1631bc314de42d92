package dev.appcard.adapter.inbound.it;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import javax.crypto.KeyGenerator;

/** The store that data keys are wrapped under in integration tests. */
final class IntegrationKeyStore {
    private static final String PASSWORD = "integration";
    private static final String ALIAS = "integration";

    private IntegrationKeyStore() {}

    /** A store with a new key, and the settings that name it. */
    static Map<String, String> create(Path file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, PASSWORD.toCharArray());
        KeyGenerator keys = KeyGenerator.getInstance("AES");
        keys.init(256);
        store.setKeyEntry(ALIAS, keys.generateKey(), PASSWORD.toCharArray(), null);
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
        return Map.of(
                "CARD_VAULT",
                "LOCAL",
                "CARD_KEY_STORE",
                file.toString(),
                "CARD_KEY_STORE_PASSWORD",
                PASSWORD,
                "CARD_KEY_ALIAS",
                ALIAS);
    }
}
