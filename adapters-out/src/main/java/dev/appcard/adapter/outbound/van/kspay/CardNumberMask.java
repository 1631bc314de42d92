package dev.appcard.adapter.outbound.van.kspay;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Masks a card number once more: the VAN leaves all but the last 4 digits, and a card that was keyed in may be shown by its
 * first 6 and last 4 at the most.
 */
final class CardNumberMask {

    private static final int SHOWN = 6;

    private CardNumberMask() {}

    /** @param field as it came; zeroed, and never a string as long as it is not masked */
    static String mask(byte[] field) {
        try {
            for (int at = 0; at < field.length; at++) {
                boolean shown = at < SHOWN && field[at] >= '0' && field[at] <= '9';
                field[at] = shown || field[at] == ' ' ? field[at] : (byte) '*';
            }
            return new String(field, StandardCharsets.US_ASCII).stripTrailing();
        } finally {
            Arrays.fill(field, (byte) 0);
        }
    }
}
