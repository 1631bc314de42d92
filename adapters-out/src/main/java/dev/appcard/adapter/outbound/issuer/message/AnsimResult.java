package dev.appcard.adapter.outbound.issuer.message;

import dev.appcard.adapter.outbound.issuer.common.FlatJson;
import dev.appcard.application.port.outbound.issuer.OpenedResult.Readable;
import dev.appcard.domain.secret.Otc;
import java.util.Optional;

/**
 * The result of a 안심클릭 page: {@code {"tid", "amount", "cardNo" (virtual), "expiry" (yyMM), "xid", "cavv", "eci"}}. It
 * has no name of the card and no instalment: those of the call apply.
 */
public final class AnsimResult {

    private static final String NO_CARD_NAME = "";

    private AnsimResult() {}

    public static Optional<ResultContent<Otc>> read(FlatJson json) {
        return ResultFields.read(json, AnsimResult::content);
    }

    private static ResultContent<Otc> content(ResultFields fields) {
        Otc otc = new Otc.Ansim(
                fields.text("cardNo"),
                fields.text("expiry"),
                fields.text("cavv"),
                fields.text("xid"),
                fields.text("eci"));
        return new ResultContent<>(fields.tid(), new Readable<>(fields.amount(), otc, NO_CARD_NAME, null));
    }
}
