package dev.appcard.domain.billing;

import dev.appcard.domain.merchant.MerchantId;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.Sealed;
import java.time.Instant;

/**
 * A card that is charged without its holder: what a billing key stands for.
 *
 * @param customerKey the merchant's key of the buyer; whoever charges has to name it
 * @param holding who knows the card
 * @param face what may be shown of it
 * @param registeredAt when the issuer authenticated its holder, or the VAN approved its first payment
 */
public record RegisteredCard(
        BillingKey key,
        MerchantId merchantId,
        String customerKey,
        CardHolding holding,
        CardFace face,
        Instant registeredAt,
        Standing standing) {

    /** Whether it can be charged. */
    public sealed interface Standing {

        /** @param secret CARD_ID or the VAN's billing key */
        record Active(Sealed<CardSecret> secret) implements Standing {}

        /** What was stored did not open for this card: it is never tried again, here or elsewhere. */
        record Unreadable(Instant since) implements Standing {}

        /** The merchant deleted the billing key; what was sealed is destroyed. */
        record Deleted(Instant deletedAt) implements Standing {}
    }

    public RegisteredCard unreadable(Instant now) {
        return with(new Standing.Unreadable(now));
    }

    public RegisteredCard deleted(Instant now) {
        return with(new Standing.Deleted(now));
    }

    private RegisteredCard with(Standing next) {
        return new RegisteredCard(key, merchantId, customerKey, holding, face, registeredAt, next);
    }
}
