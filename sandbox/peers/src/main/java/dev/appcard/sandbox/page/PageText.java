package dev.appcard.sandbox.page;

import java.util.Locale;

/** Values as a buyer reads them. */
public final class PageText {
    private PageText() {}

    /** {@code 1234567} as {@code 1,234,567원}. */
    public static String won(long amount) {
        return String.format(Locale.ROOT, "%,d원", amount);
    }

    /** Months in two digits. */
    public static String installment(String months) {
        return months.equals("00") ? "일시불" : Integer.parseInt(months) + "개월 할부";
    }
}
