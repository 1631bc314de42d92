package dev.appcard.domain.billing;

import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.Sealed;
import java.time.Instant;

/**
 * A card that is charged without its holder: what a billing key stands for.
 *
 * @param customerKey the merchant's key of the buyer; every charge has to name it
 * @param tokenIssuer who knows the card
 * @param summary what may be shown of it
 * @param registeredAt when the issuer authenticated its holder, or the VAN approved its first payment
 */
public record RegisteredCard(
        BillingKey key,
        MerchantId merchantId,
        String customerKey,
        TokenIssuer tokenIssuer,
        CardSummary summary,
        Instant registeredAt,
        Status status) {

    /** Whether it can be charged. */
    public sealed interface Status {

        /** @param secret CARD_ID or the VAN's billing key */
        record Active(Sealed<CardSecret> secret) implements Status {}

        /** What was stored did not open for this card: it is never tried again, here or elsewhere. */
        record Unreadable(Instant since) implements Status {}

        /** The merchant deleted the billing key; what was sealed is destroyed. */
        record Deleted(Instant deletedAt) implements Status {}
    }

    /** What its secret is sealed for. */
    public CardBinding binding() {
        return new CardBinding(merchantId, tokenIssuer, key);
    }

    public RegisteredCard unreadable(Instant now) {
        return with(new Status.Unreadable(now));
    }

    public RegisteredCard deleted(Instant now) {
        return with(new Status.Deleted(now));
    }

    private RegisteredCard with(Status next) {
        return new RegisteredCard(key, merchantId, customerKey, tokenIssuer, summary, registeredAt, next);
    }
}
