package dev.appcard.adapter.outbound.van.kspay;

import static dev.appcard.adapter.outbound.van.kspay.KspayLayouts.ANSWER;

import dev.appcard.adapter.outbound.van.telegram.TelegramReader;
import dev.appcard.domain.secret.VanBillingKey;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The VAN's billing key in an answer: {@code B} and 19 digits, the first 20 bytes of its Filler. */
final class IssuedBillingKey {

    private static final int LENGTH = 20;

    private IssuedBillingKey() {}

    /** Null when the answer has none, or ends before it does, or what stands there cannot be one. */
    static @Nullable VanBillingKey in(byte[] answer) {
        try (RevealedBytes filler = new RevealedBytes(new TelegramReader(ANSWER, answer).secretIfSent("Filler"));
                RevealedBytes start = new RevealedBytes(Arrays.copyOf(filler.bytes(), LENGTH))) {
            return isOne(start.bytes()) ? VanBillingKey.of(start.bytes()) : null;
        }
    }

    static boolean isOne(byte[] bytes) {
        if (bytes.length != LENGTH || bytes[0] != 'B') {
            return false;
        }
        for (int at = 1; at < LENGTH; at++) {
            if (bytes[at] < '0' || bytes[at] > '9') {
                return false;
            }
        }
        return true;
    }
}
