package dev.appcard.adapter.outbound.issuer.message;

import dev.appcard.adapter.outbound.issuer.common.FlatJson;
import dev.appcard.application.port.outbound.issuer.OpenedResult.Readable;
import dev.appcard.domain.secret.Otc;
import java.util.Optional;

/**
 * An app card's result of a payment (contracts.md, "Result"): {@code {"tid", "amount", "otc", …, "cardName",
 * "installment" (two digits)}}, in any order.
 *
 * @param codeForm what the code is made of
 */
public record AppResult(CodeForm codeForm) implements ResultReader<Otc> {

    @Override
    public Optional<ResultContent<Otc>> read(FlatJson json) {
        return ResultFields.read(json, this::content);
    }

    private ResultContent<Otc> content(ResultFields fields) {
        return new ResultContent<>(
                fields.tid(),
                new Readable<>(
                        fields.amount(), codeForm.read(fields), fields.cardName(), fields.instalment("installment")));
    }
}
