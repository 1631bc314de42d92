package dev.appcard.adapter.outbound.issuer.message;

import dev.appcard.adapter.outbound.issuer.common.FlatJson;
import dev.appcard.application.port.outbound.issuer.OpenedResult.Readable;
import dev.appcard.domain.secret.Otc;
import java.util.Optional;

/**
 * What is inside an answer to the wish for a charge's code (contracts.md, "OTC for an automatic payment"): {@code
 * {"tid", "amount", "otc", …}} as in a result, of which the name of the card and the instalment decide nothing and may
 * be missing.
 *
 * @param codeForm what the code is made of
 */
record ChargeResult(CodeForm codeForm) implements ResultReader<Otc> {

    private static final String NO_CARD_NAME = "";

    @Override
    public Optional<ResultContent<Otc>> read(FlatJson json) {
        return ResultFields.read(json, this::content);
    }

    private ResultContent<Otc> content(ResultFields fields) {
        String instalment = fields.has("installment") ? fields.instalment("installment") : null;
        return new ResultContent<>(
                fields.tid(), new Readable<>(fields.amount(), codeForm.read(fields), NO_CARD_NAME, instalment));
    }
}
