package dev.appcard.sandbox.issuer.common.page;

import java.util.Locale;

/** Text into HTML. */
public final class Html {
    private Html() {}

    /** Safe as element content and inside a quoted attribute. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** {@code 1234567} as {@code 1,234,567원}. */
    public static String won(long amount) {
        return String.format(Locale.ROOT, "%,d원", amount);
    }

    /** Months in two digits as the buyer reads them. */
    public static String installment(String months) {
        return months.equals("00") ? "일시불" : Integer.parseInt(months) + "개월 할부";
    }
}
