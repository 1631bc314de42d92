package dev.appcard.adapter.outbound.issuer.message;

import dev.appcard.adapter.outbound.issuer.common.FlatJson;
import dev.appcard.application.port.outbound.issuer.OpenedResult.Readable;
import dev.appcard.domain.issuer.AppCode;
import dev.appcard.domain.secret.Otc;
import java.util.Optional;

/**
 * An app card's result of a payment (docs/issuers/contracts.md, "Result"): {@code {"tid", "amount", "otc", …, "cardName",
 * "installment" (two digits)}}, in any order.
 */
public final class AppResult implements ResultReader<Otc> {

    private final AppCodeReader code;

    /** @param code what the issuer's app hands out */
    public AppResult(AppCode code) {
        this.code = AppCodeReader.of(code);
    }

    @Override
    public Optional<ResultContent<Otc>> read(FlatJson json) {
        return ResultFields.read(json, this::content);
    }

    private ResultContent<Otc> content(ResultFields fields) {
        return new ResultContent<>(
                fields.tid(),
                new Readable<>(
                        fields.amount(), code.read(fields), fields.cardName(), fields.instalment("installment")));
    }
}
