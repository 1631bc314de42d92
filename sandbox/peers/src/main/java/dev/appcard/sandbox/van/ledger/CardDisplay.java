package dev.appcard.sandbox.van.ledger;

import dev.appcard.sandbox.van.request.PaymentMethod;
import dev.appcard.sandbox.van.request.Secret;
import java.math.BigInteger;
import java.util.Locale;

/** The card number that an answer carries: the last 4 of 16 are {@code XXXX}. */
final class CardDisplay {
    private static final int SHOWN = 12;
    private static final String MASK = "XXXX";
    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

    private CardDisplay() {}

    /** Of the card itself where the telegram names one; for a one-time code, one made up from the code's digest. */
    static String masked(PaymentMethod method, CardCompany company) {
        return switch (method) {
            case PaymentMethod.Bundle bundle -> masked(bundle.number());
            case PaymentMethod.BcAppCard card -> masked(card.number());
            case PaymentMethod.Card card -> masked(card.number());
            case PaymentMethod.OneTimeCode otc -> madeUp(otc.code(), company);
            case PaymentMethod.Isp isp -> madeUp(isp.sessionKey(), company);
            case PaymentMethod.BillingKey key -> madeUp(key.key(), company);
            case PaymentMethod.Unreadable _ -> "";
        };
    }

    private static String masked(Secret number) {
        String digits = number.value();
        return digits.substring(0, Math.min(SHOWN, digits.length() - MASK.length())) + MASK;
    }

    private static String madeUp(Secret code, CardCompany company) {
        int digits = new BigInteger(code.digest("card"), 16).mod(MILLION).intValue();
        return company.bin() + String.format(Locale.ROOT, "%06d", digits) + MASK;
    }
}
