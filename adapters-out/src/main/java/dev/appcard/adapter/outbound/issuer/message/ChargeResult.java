package dev.appcard.adapter.outbound.issuer.message;

import dev.appcard.adapter.outbound.issuer.common.FlatJson;
import dev.appcard.application.port.outbound.issuer.OpenedResult.Readable;
import dev.appcard.domain.issuer.AppCode;
import dev.appcard.domain.secret.Otc;
import java.util.Optional;

/**
 * What is inside an answer to the wish for a charge's code (docs/issuers/contracts.md, "OTC for an automatic payment"):
 * {@code {"tid", "amount", "otc", …}} as in a result, of which the name of the card and the instalment decide nothing
 * and may be missing.
 */
final class ChargeResult implements ResultReader<Otc> {

    private static final String NO_CARD_NAME = "";

    private final AppCodeReader code;

    /** @param code what the issuer hands out */
    ChargeResult(AppCode code) {
        this.code = AppCodeReader.of(code);
    }

    @Override
    public Optional<ResultContent<Otc>> read(FlatJson json) {
        return ResultFields.read(json, this::content);
    }

    private ResultContent<Otc> content(ResultFields fields) {
        String instalment = fields.has("installment") ? fields.instalment("installment") : null;
        return new ResultContent<>(
                fields.tid(), new Readable<>(fields.amount(), code.read(fields), NO_CARD_NAME, instalment));
    }
}
