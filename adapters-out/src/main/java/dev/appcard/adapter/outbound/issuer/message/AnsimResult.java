package dev.appcard.adapter.outbound.issuer.message;

import dev.appcard.adapter.outbound.issuer.common.FlatJson;
import dev.appcard.adapter.outbound.otc.AnsimOtc;
import dev.appcard.application.port.outbound.issuer.OpenedResult.Readable;
import dev.appcard.domain.secret.Otc;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The result of a 안심클릭 page: {@code {"tid", "amount", "cardNo" (virtual), "expiry" (yyMM), "xid", "cavv", "eci"}}. It
 * has no name of the card and no instalment: those of the call apply.
 */
public final class AnsimResult {

    private static final Pattern YEAR_AND_MONTH = Pattern.compile("[0-9]{2}(0[1-9]|1[0-2])");
    private static final String NO_CARD_NAME = "";

    private AnsimResult() {}

    public static Optional<ResultContent<Otc>> read(FlatJson json) {
        return ResultFields.read(json, AnsimResult::content);
    }

    private static ResultContent<Otc> content(ResultFields fields) {
        AnsimOtc otc = new AnsimOtc(
                fields.cardNumber("cardNo"),
                fields.text("expiry", YEAR_AND_MONTH),
                fields.twentyBytes("cavv"),
                fields.twentyBytes("xid"),
                fields.eci());
        return new ResultContent<>(fields.tid(), new Readable<>(fields.amount(), otc.otc(), NO_CARD_NAME, null));
    }
}
