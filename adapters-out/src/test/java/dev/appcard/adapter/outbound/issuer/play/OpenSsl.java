package dev.appcard.adapter.outbound.issuer.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** OpenSSL's command line: an implementation with which the product has nothing in common. Where it is missing, it fails. */
public final class OpenSsl {

    private static final int IV_BYTES = 16;

    private OpenSsl() {}

    /** @param cipher as OpenSSL calls it, {@code aria-128-cbc} */
    public static String decryptCbc(String cipher, byte[] key, byte[] ivAndCipherText) {
        byte[] plain = run(
                Arrays.copyOfRange(ivAndCipherText, IV_BYTES, ivAndCipherText.length),
                enc(cipher, "-d", key, Arrays.copyOf(ivAndCipherText, IV_BYTES)));
        return new String(plain, StandardCharsets.UTF_8);
    }

    /** Gives IV and cipher text. */
    public static byte[] encryptCbc(String cipher, byte[] key, byte[] iv, String plain) {
        byte[] cipherText = run(plain.getBytes(StandardCharsets.UTF_8), enc(cipher, "-e", key, iv));
        byte[] message = Arrays.copyOf(iv, iv.length + cipherText.length);
        System.arraycopy(cipherText, 0, message, iv.length, cipherText.length);
        return message;
    }

    /** @param privateKeyFile PEM */
    public static byte[] unwrap(String privateKeyFile, byte[] wrapped) {
        return run(
                wrapped,
                List.of(
                        "pkeyutl",
                        "-decrypt",
                        "-inkey",
                        privateKeyFile,
                        "-pkeyopt",
                        "rsa_padding_mode:oaep",
                        "-pkeyopt",
                        "rsa_oaep_md:sha256",
                        "-pkeyopt",
                        "rsa_mgf1_md:sha256"));
    }

    /** SEED is in the provider of ciphers that are seldom used. */
    private static List<String> enc(String cipher, String direction, byte[] key, byte[] iv) {
        HexFormat hex = HexFormat.of();
        return List.of(
                "enc",
                "-" + cipher,
                direction,
                "-K",
                hex.formatHex(key),
                "-iv",
                hex.formatHex(iv),
                "-provider",
                "default",
                "-provider",
                "legacy");
    }

    private static byte[] run(byte[] input, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command).start();
            CompletableFuture<byte[]> errors = CompletableFuture.supplyAsync(() -> readAll(process.getErrorStream()));
            try (OutputStream stdin = process.getOutputStream()) {
                stdin.write(input);
            }
            byte[] output = readAll(process.getInputStream());
            assertThat(process.waitFor())
                    .as("openssl: %s", new String(errors.join(), StandardCharsets.UTF_8))
                    .isZero();
            return output;
        } catch (IOException missing) {
            throw new UncheckedIOException("the tests need the command openssl", missing);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static byte[] readAll(InputStream stream) {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
