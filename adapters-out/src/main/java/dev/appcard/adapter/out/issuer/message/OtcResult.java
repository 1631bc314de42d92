package dev.appcard.adapter.out.issuer.message;

import dev.appcard.adapter.out.issuer.common.FlatJson;
import dev.appcard.application.port.out.issuer.OpenedResult.Readable;
import dev.appcard.domain.secret.Otc;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An app card's result with a code (contracts.md, "Result"): {@code {"tid", "amount", "otc" (16 to 21 digits),
 * "cardName", "installment" (two digits)}}, in any order.
 */
public final class OtcResult {

    private static final Pattern OTC = Pattern.compile("[0-9]{16,21}");

    private OtcResult() {}

    public static Optional<ResultContent> read(FlatJson json) {
        return ResultFields.read(json, OtcResult::content);
    }

    private static ResultContent content(ResultFields fields) {
        return new ResultContent(
                fields.tid(),
                new Readable(
                        fields.amount(),
                        Otc.of(fields.text("otc", OTC)),
                        fields.cardName(),
                        fields.instalment("installment")));
    }
}
