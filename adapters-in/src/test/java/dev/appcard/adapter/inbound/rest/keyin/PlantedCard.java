package dev.appcard.adapter.inbound.rest.keyin;

import dev.appcard.testing.Seed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A card to be searched for. It is kept masked, so that the search does not find itself. */
final class PlantedCard {

    private static final byte MASK = 0x55;
    private static final int DIGITS = 16;

    private final byte[] masked;

    private PlantedCard(byte[] masked) {
        this.masked = masked;
    }

    static PlantedCard random() {
        Random random = Seed.of(PlantedCard.class);
        byte[] masked = new byte[DIGITS];
        int sum = 0;
        for (int index = 0; index < DIGITS - 1; index++) {
            int digit = index == 0 ? 9 : random.nextInt(9);
            int weighted = index % 2 == 0 ? 2 * digit : digit;
            sum += weighted / 10 + weighted % 10;
            masked[index] = (byte) (('0' + digit) ^ MASK);
        }
        masked[DIGITS - 1] = (byte) (('0' + (10 - sum % 10) % 10) ^ MASK);
        return new PlantedCard(masked);
    }

    /** A request with this card, for the caller to wipe. */
    byte[] body(String field) {
        byte[] before = "{\"cardNumber\":\"".getBytes(StandardCharsets.US_ASCII);
        byte[] after = ("\",\"cardExpirationYear\":\"29\",\"cardExpirationMonth\":\"04\"," + field + "}")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] body = new byte[before.length + DIGITS + after.length];
        System.arraycopy(before, 0, body, 0, before.length);
        for (int index = 0; index < DIGITS; index++) {
            body[before.length + index] = (byte) (masked[index] ^ MASK);
        }
        System.arraycopy(after, 0, body, before.length + DIGITS, after.length);
        return body;
    }

    /** Its first digit, 9, stands nowhere else but perhaps at its end: a search that failed goes on where it is. */
    boolean isIn(Path file) throws IOException {
        byte[] buffer = new byte[1 << 20];
        try (InputStream stream = Files.newInputStream(file)) {
            int matched = 0;
            for (int length = stream.read(buffer); length >= 0; length = stream.read(buffer)) {
                for (int index = 0; index < length && matched < DIGITS; index++) {
                    boolean fits = buffer[index] == (masked[matched] ^ MASK);
                    matched = fits ? matched + 1 : buffer[index] == (masked[0] ^ MASK) ? 1 : 0;
                }
                if (matched == DIGITS) {
                    return true;
                }
            }
            return false;
        }
    }
}
