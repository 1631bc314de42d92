package dev.appcard.adapter.outbound.vault.wrap;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.crypto.KeyGenerator;

/** PKCS#12 stores with AES-256 keys. */
public final class KeyStoresForTests {

    public static final String PASSWORD = "password-of-tests";

    private KeyStoresForTests() {}

    public static Path create(Path file, String... aliases) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, PASSWORD.toCharArray());
        KeyGenerator generator = KeyGenerator.getInstance("AES");
        generator.init(256);
        for (String alias : aliases) {
            store.setKeyEntry(alias, generator.generateKey(), PASSWORD.toCharArray(), null);
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
        return file;
    }

    /** As the README tells the operator. */
    static void addWithKeytool(Path store, String alias, String algorithm, int bits)
            throws IOException, InterruptedException {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genseckey",
                        "-storetype",
                        "PKCS12",
                        "-keyalg",
                        algorithm,
                        "-keysize",
                        Integer.toString(bits),
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD,
                        "-alias",
                        alias)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException("keytool failed");
        }
    }
}
