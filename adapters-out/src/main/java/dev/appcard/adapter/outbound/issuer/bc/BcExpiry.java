package dev.appcard.adapter.outbound.issuer.bc;

import static dev.appcard.adapter.outbound.issuer.common.AsciiDigits.number;

import dev.appcard.adapter.outbound.issuer.common.AsciiDigits;
import java.time.YearMonth;

/** The form of BC's expiries: yyyyMMdd, the last day of its month. As bytes, because it may be a CARD_ID's. */
final class BcExpiry {

    static final int LENGTH = 8;
    private static final int MONTHS = 12;

    private BcExpiry() {}

    static boolean isValid(byte[] ascii) {
        if (ascii.length != LENGTH || !AsciiDigits.only(ascii)) {
            return false;
        }
        int month = number(ascii, 4, 6);
        return month >= 1
                && month <= MONTHS
                && YearMonth.of(number(ascii, 0, 4), month).lengthOfMonth() == number(ascii, 6, LENGTH);
    }
}
