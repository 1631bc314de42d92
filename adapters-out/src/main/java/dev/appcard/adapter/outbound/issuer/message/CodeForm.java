package dev.appcard.adapter.outbound.issuer.message;

import dev.appcard.adapter.outbound.otc.VirtualCardOtc;
import dev.appcard.domain.secret.Otc;
import java.util.regex.Pattern;

/** What an issuer's code is made of (contracts.md, "Result"); in its app's results and in answers to a charge alike. */
public enum CodeForm {
    /** {@code otc}: 16 to 21 digits. */
    DIGITS {
        @Override
        Otc read(ResultFields fields) {
            return Otc.of(fields.text("otc", SIXTEEN_TO_TWENTY_ONE_DIGITS));
        }
    },
    /** A virtual card: {@code otc} of 16 digits that pass Luhn, {@code cavv}, {@code xid}, {@code eci}. */
    VIRTUAL_CARD {
        @Override
        Otc read(ResultFields fields) {
            return new VirtualCardOtc(
                            fields.cardNumber("otc"),
                            fields.twentyBytes("cavv"),
                            fields.twentyBytes("xid"),
                            fields.eci())
                    .otc();
        }
    };

    private static final Pattern SIXTEEN_TO_TWENTY_ONE_DIGITS = Pattern.compile("[0-9]{16,21}");

    /** @throws java.util.NoSuchElementException when a field is missing or not of its form */
    abstract Otc read(ResultFields fields);
}
