package dev.appcard.adapter.out.issuer.common;

import dev.appcard.application.port.out.issuer.OpenedResult;
import dev.appcard.application.port.out.issuer.OpenedResult.Unreadable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Decrypts {@code encData} with the current key, else with the previous one, and reads what is inside. */
public final class ResultOpener {

    private final List<CbcCipher> ciphers;

    public ResultOpener(CbcAlgorithm algorithm, RotatingSecret key) {
        this.ciphers = List.of(algorithm.with(key.current()), algorithm.with(key.previousOrCurrent()));
    }

    public OpenedResult open(String encData) {
        Optional<byte[]> encrypted = Base64Url.decode(encData);
        return ciphers.stream()
                .flatMap(cipher -> encrypted.flatMap(cipher::decrypt).stream())
                .map(ResultOpener::readAndWipe)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(Unreadable::new);
    }

    private static Optional<OpenedResult> readAndWipe(byte[] plainText) {
        try {
            return OtcResultJson.read(plainText);
        } finally {
            Arrays.fill(plainText, (byte) 0);
        }
    }
}
