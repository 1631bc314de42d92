package dev.appcard.adapter.outbound.issuer.common;

import dev.appcard.domain.text.Luhn;

/** The form of card numbers in issuers' messages, for one that must not become a string: 16 digits that pass Luhn's check. */
public final class CardNumberCheck {

    public static final int LENGTH = 16;

    private CardNumberCheck() {}

    public static boolean isValid(byte[] ascii) {
        return ascii.length == LENGTH && AsciiDigits.only(ascii) && Luhn.passes(ascii);
    }
}
