package dev.appcard.adapter.outbound.issuer.message;

import dev.appcard.adapter.outbound.issuer.common.FlatJson;
import dev.appcard.application.port.outbound.issuer.OpenedResult.Readable;
import dev.appcard.application.port.outbound.issuer.RegisteredCardId;
import java.util.Optional;
import java.util.Set;

/**
 * An app card's result of a registration (docs/issuers/contracts.md, "Result"): {@code {"tid", "amount" (0), "cardId",
 * "cardName", "installment"}} and a code, which is not needed and not read. The CARD_ID is a token of the issuer's: the
 * card's number is not known.
 */
public final class RegistrationResult implements ResultReader<RegisteredCardId> {

    private static final String CARD_ID = "cardId";
    private static final String NO_NUMBER = "";

    @Override
    public Optional<ResultContent<RegisteredCardId>> read(FlatJson json) {
        return ResultFields.read(json, RegistrationResult::content);
    }

    @Override
    public Set<String> secretNames() {
        return Set.of(CARD_ID);
    }

    /** The secret is read last: when another field is wrong there is nothing to wipe. */
    private static ResultContent<RegisteredCardId> content(ResultFields fields) {
        String tid = fields.tid();
        long amount = fields.amount();
        String cardName = fields.cardName();
        String instalment = fields.instalment("installment");
        RegisteredCardId registered = new RegisteredCardId(fields.cardId(CARD_ID), NO_NUMBER);
        return new ResultContent<>(tid, new Readable<>(amount, registered, cardName, instalment));
    }
}
