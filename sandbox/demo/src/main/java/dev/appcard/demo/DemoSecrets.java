package dev.appcard.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The demo's secrets: those of the issuers can be derived by any peer, the others are random. */
final class DemoSecrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final HexFormat HEX = HexFormat.of();

    private DemoSecrets() {}

    /** The first bytes of SHA-256 over the ASCII text {@code appcard demo <purpose> <issuer>}, in hex. */
    static String derived(String purpose, String issuer, int bytes) {
        byte[] text = ("appcard demo " + purpose + " " + issuer).getBytes(StandardCharsets.US_ASCII);
        try {
            return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Random bytes in hex. */
    static String random(int bytes) {
        byte[] value = new byte[bytes];
        RANDOM.nextBytes(value);
        return HEX.formatHex(value);
    }

    /** Random bytes in hex, made at the first start and read at every later one: what they sealed must open again. */
    static String kept(Path file, int bytes) {
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, random(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException unusable) {
            throw new StartFailed("cannot read or make " + file, unusable);
        }
    }
}
