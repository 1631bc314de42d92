package dev.appcard.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.crypto.KeyGenerator;

/**
 * The key that wraps the demo's data keys, in a PKCS#12 store: made at the first start, kept for every later one.
 *
 * @param file of the store, readable by its owner only
 */
record DemoKeyStore(Path file) {

    static final String ALIAS = "cards-1";
    private static final int KEY_BITS = 256;

    static DemoKeyStore kept(Path file, String password) {
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                write(file, password.toCharArray());
            }
            return new DemoKeyStore(file);
        } catch (IOException | GeneralSecurityException unusable) {
            throw new StartFailed("cannot make the key store " + file, unusable);
        }
    }

    private static void write(Path file, char[] password) throws IOException, GeneralSecurityException {
        KeyGenerator keys = KeyGenerator.getInstance("AES");
        keys.init(KEY_BITS);
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, password);
        store.setEntry(
                ALIAS, new KeyStore.SecretKeyEntry(keys.generateKey()), new KeyStore.PasswordProtection(password));
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password);
        }
    }
}
