package dev.appcard.adapter.outbound.issuer.bc;

import dev.appcard.adapter.outbound.issuer.common.FlatJson;
import dev.appcard.adapter.outbound.issuer.message.ResultContent;
import dev.appcard.adapter.outbound.issuer.message.ResultFields;
import dev.appcard.adapter.outbound.issuer.message.ResultReader;
import dev.appcard.application.port.outbound.issuer.OpenedResult.Readable;
import dev.appcard.domain.secret.Otc;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The result of BC's app: {@code {"cardNo", "expiry", "tid", "amount"}}. The number is BC's own, beginning {@code 9200},
 * with 16 digits that pass Luhn; the expiry is yyyyMMdd, the last day of its month; the tid is BC's. It has no name of
 * the card and no instalment: that of the call applies.
 *
 * @param registeredTid BC's own, which was agreed on: the code is made with it, because the tid inside may be anything
 *     until it has been compared
 */
record BcResult(String registeredTid) implements ResultReader<Otc> {

    private static final String OWN_NUMBERS = "9200";
    private static final Pattern EIGHT_DIGITS = Pattern.compile("[0-9]{8}");
    private static final String NO_CARD_NAME = "";

    @Override
    public Optional<ResultContent<Otc>> read(FlatJson json) {
        return ResultFields.read(json, this::content);
    }

    private ResultContent<Otc> content(ResultFields fields) {
        Otc otc =
                new Otc.IssuerCard(ownNumber(fields), yearAndMonth(fields.text("expiry", EIGHT_DIGITS)), registeredTid);
        return new ResultContent<>(fields.tid(), new Readable<>(fields.amount(), otc, NO_CARD_NAME, null));
    }

    private static String ownNumber(ResultFields fields) {
        String number = fields.text("cardNo");
        if (!number.startsWith(OWN_NUMBERS)) {
            throw new NoSuchElementException("not one of BC's own numbers");
        }
        return number;
    }

    /** yyMM, as the VAN takes it. */
    private static String yearAndMonth(String expiry) {
        if (!BcExpiry.isValid(expiry.getBytes(StandardCharsets.US_ASCII))) {
            throw new NoSuchElementException("not the last day of a month");
        }
        return expiry.substring(2, 6);
    }
}
