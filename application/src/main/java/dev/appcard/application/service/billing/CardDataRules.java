package dev.appcard.application.service.billing;

import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.Rejection.FieldReason;
import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.secret.KeyInCard;
import dev.appcard.domain.time.KoreanTime;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/** What a contract about card data asks of the card. */
@Singleton
public class CardDataRules {

    private final InstantSource clock;

    @Inject
    public CardDataRules(InstantSource clock) {
        this.clock = clock;
    }

    public Optional<Rejection> rejection(CardDataContract contract, KeyInCard card) {
        return missing(contract, card)
                .<Rejection>map(field -> new Rejection.Field(field, FieldReason.MISSING))
                .or(() -> card.expiry().isPast(KoreanTime.dateOf(clock.instant()))
                        ? Optional.of(Rejection.OfCard.EXPIRED)
                        : Optional.empty());
    }

    /** The merchant API's name of a value that the contract asks for and that is not there. */
    private static Optional<String> missing(CardDataContract contract, KeyInCard card) {
        if (contract.waivesHolderCheck()) {
            return Optional.empty();
        }
        if (card.password().isEmpty()) {
            return Optional.of("cardPassword");
        }
        return card.holder().isEmpty() ? Optional.of("customerIdentityNumber") : Optional.empty();
    }
}
