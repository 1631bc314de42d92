package dev.appcard.adapter.outbound.vault.wrap;

import dev.appcard.adapter.outbound.vault.sealing.AesKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The key-encryption keys of a PKCS#12 store, by alias: its AES-256 keys, under the store's own password, as
 * {@code keytool -genseckey -keyalg AES -keysize 256 -storetype PKCS12} writes them. Other entries are passed over.
 * Aliases are lower case, as PKCS#12 has them.
 */
public final class KeyStoreFile {

    private KeyStoreFile() {}

    /** Empty when it is no such store, or the password does not open it. */
    public static Optional<Map<String, AesKey>> read(Path file, String password) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password.toCharArray());
            return Optional.of(aesKeys(store, password.toCharArray()));
        } catch (IOException | GeneralSecurityException unreadable) {
            return Optional.empty();
        }
    }

    private static Map<String, AesKey> aesKeys(KeyStore store, char[] password) throws GeneralSecurityException {
        Map<String, AesKey> keys = new HashMap<>();
        for (String alias : Collections.list(store.aliases())) {
            aesKey(store.getKey(alias, password)).ifPresent(key -> keys.put(alias, key));
        }
        return keys;
    }

    private static Optional<AesKey> aesKey(@Nullable Key key) {
        if (key == null || !key.getAlgorithm().equals("AES") || key.getEncoded().length != AesKey.BYTES) {
            return Optional.empty();
        }
        return Optional.of(AesKey.taking(key.getEncoded()));
    }
}
