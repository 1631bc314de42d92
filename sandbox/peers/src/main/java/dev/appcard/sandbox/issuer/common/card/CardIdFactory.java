package dev.appcard.sandbox.issuer.common.card;

import dev.appcard.sandbox.issuer.common.crypto.Base64Url;
import dev.appcard.sandbox.issuer.common.crypto.MessageSigner;
import java.security.SecureRandom;

/**
 * Makes CARD_IDs and recognises them: one half is random, the other a MAC over it and the mid. So the CARD_IDs that a
 * gateway keeps stay valid after a restart of the sandbox, which stores none.
 */
final class CardIdFactory {
    private static final int CHANCE_BYTES = 12;
    private static final int CHANCE_LENGTH = 16;
    private static final int MARK_LENGTH = 16;

    private final MessageSigner signer;
    private final SecureRandom random;

    CardIdFactory(MessageSigner signer, SecureRandom random) {
        this.signer = signer;
        this.random = random;
    }

    CardId make(String mid) {
        byte[] bytes = new byte[CHANCE_BYTES];
        random.nextBytes(bytes);
        String chance = Base64Url.encode(bytes);
        return CardId.of(chance + mark(mid, chance));
    }

    /** Whether it was made here for this mid, in this run or an earlier one. */
    boolean isOurs(CardId cardId, String mid) {
        String value = cardId.reveal();
        return value.length() == CHANCE_LENGTH + MARK_LENGTH
                && value.substring(CHANCE_LENGTH).equals(mark(mid, value.substring(0, CHANCE_LENGTH)));
    }

    private String mark(String mid, String chance) {
        return signer.sign("card-id", mid, chance).substring(0, MARK_LENGTH);
    }
}
