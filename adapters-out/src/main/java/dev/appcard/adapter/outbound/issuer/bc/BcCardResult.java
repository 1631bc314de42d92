package dev.appcard.adapter.outbound.issuer.bc;

import dev.appcard.adapter.outbound.issuer.common.FlatJson;
import dev.appcard.adapter.outbound.issuer.message.ResultContent;
import dev.appcard.adapter.outbound.issuer.message.ResultFields;
import dev.appcard.adapter.outbound.issuer.message.ResultReader;
import dev.appcard.application.port.outbound.issuer.OpenedResult.Readable;
import dev.appcard.application.port.outbound.issuer.RegisteredCardId;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * The result of a registration in BC's app: {@code {"cardNo", "expiry", "tid", "amount" (0)}}, of which number and
 * expiry are the card's own and make the CARD_ID ({@link BcCardId}).
 */
record BcCardResult() implements ResultReader<RegisteredCardId> {

    private static final String NUMBER = "cardNo";
    private static final String EXPIRY = "expiry";
    private static final String NO_CARD_NAME = "";

    @Override
    public Optional<ResultContent<RegisteredCardId>> read(FlatJson json) {
        return ResultFields.read(json, BcCardResult::content);
    }

    @Override
    public Set<String> secretNames() {
        return Set.of(NUMBER, EXPIRY);
    }

    /** The secrets are read last: when another field is wrong there is nothing to wipe. */
    private static ResultContent<RegisteredCardId> content(ResultFields fields) {
        String tid = fields.tid();
        long amount = fields.amount();
        return new ResultContent<>(tid, new Readable<>(amount, card(fields), NO_CARD_NAME, null));
    }

    private static RegisteredCardId card(ResultFields fields) {
        byte[] number = fields.secret(NUMBER);
        try {
            byte[] expiry = fields.secret(EXPIRY);
            try {
                return BcCardId.of(number, expiry).orElseThrow(() -> new NoSuchElementException("no card"));
            } finally {
                Arrays.fill(expiry, (byte) 0);
            }
        } finally {
            Arrays.fill(number, (byte) 0);
        }
    }
}
