package dev.appcard.adapter.outbound.issuer.bc;

import dev.appcard.adapter.outbound.issuer.common.CardNumberCheck;
import dev.appcard.application.port.outbound.issuer.RegisteredCardId;
import dev.appcard.domain.secret.CardId;
import dev.appcard.domain.secret.Otc;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** BC's CARD_ID ({@code 카드 번호 + 유효 기간(yyyymmdd)}): 16 digits of the number, and 8 of the expiry. Card data. */
final class BcCardId {

    private static final int LENGTH = CardNumberCheck.LENGTH + BcExpiry.LENGTH;

    /** Only the digits that tell the issuer and the product may be shown. */
    private static final int SHOWN = 8;

    private BcCardId() {}

    /** Empty unless both are of their form. What is given is left as it is, to be wiped by the giver. */
    static Optional<RegisteredCardId> of(byte[] number, byte[] expiry) {
        if (!CardNumberCheck.isValid(number) || !BcExpiry.isValid(expiry)) {
            return Optional.empty();
        }
        byte[] both = Arrays.copyOf(number, LENGTH);
        System.arraycopy(expiry, 0, both, CardNumberCheck.LENGTH, BcExpiry.LENGTH);
        try {
            return Optional.of(new RegisteredCardId(CardId.of(both), masked(number)));
        } finally {
            Arrays.fill(both, (byte) 0);
        }
    }

    /** What the VAN takes for a charge: number and yyMM. Empty for what {@link #of} has not made. */
    static Optional<Otc> code(CardId cardId) {
        byte[] both = cardId.reveal();
        byte[] number = Arrays.copyOf(both, CardNumberCheck.LENGTH);
        byte[] expiry = Arrays.copyOfRange(both, Math.min(both.length, CardNumberCheck.LENGTH), both.length);
        try {
            return CardNumberCheck.isValid(number) && BcExpiry.isValid(expiry)
                    ? Optional.of(new Otc.CardOnFile(ascii(number, 0, CardNumberCheck.LENGTH), ascii(expiry, 2, 6)))
                    : Optional.empty();
        } finally {
            Arrays.fill(both, (byte) 0);
            Arrays.fill(number, (byte) 0);
            Arrays.fill(expiry, (byte) 0);
        }
    }

    private static String masked(byte[] number) {
        return ascii(number, 0, SHOWN) + "*".repeat(CardNumberCheck.LENGTH - SHOWN);
    }

    private static String ascii(byte[] text, int from, int to) {
        return new String(text, from, to - from, StandardCharsets.US_ASCII);
    }
}
