package dev.appcard.adapter.outbound.vault.card;

import dev.appcard.domain.secret.CardId;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.VanBillingKey;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** A card secret as it is before sealing: one byte for its kind ({@code I} CARD_ID, {@code V} VAN billing key), then itself. */
final class CardPlainText {

    private static final byte CARD_ID = 'I';
    private static final byte VAN_BILLING_KEY = 'V';

    private CardPlainText() {}

    /** To be wiped by the caller. */
    static byte[] of(CardSecret secret) {
        byte[] bytes = secret.reveal();
        try {
            return ByteBuffer.allocate(1 + bytes.length)
                    .put(kindOf(secret))
                    .put(bytes)
                    .array();
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** Empty when it is of no known kind, or no secret of its kind looks like that. */
    static Optional<CardSecret> read(byte[] plain) {
        byte[] bytes = Arrays.copyOfRange(plain, 1, plain.length);
        try {
            return switch (plain[0]) {
                case CARD_ID -> Optional.of(CardId.of(bytes));
                case VAN_BILLING_KEY -> Optional.of(VanBillingKey.of(bytes));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static byte kindOf(CardSecret secret) {
        return switch (secret) {
            case CardId _ -> CARD_ID;
            case VanBillingKey _ -> VAN_BILLING_KEY;
        };
    }
}
