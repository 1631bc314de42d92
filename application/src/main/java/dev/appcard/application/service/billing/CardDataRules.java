package dev.appcard.application.service.billing;

import dev.appcard.application.port.outbound.store.CardDataUses;
import dev.appcard.application.service.approval.AttemptCondition;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.secret.KeyInCard;
import dev.appcard.domain.time.KoreanTime;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/** What a contract about card data asks for, and what it limits. */
@Singleton
public class CardDataRules {

    private final CardDataUses uses;
    private final InstantSource clock;

    @Inject
    public CardDataRules(CardDataUses uses, InstantSource clock) {
        this.uses = uses;
        this.clock = clock;
    }

    /** The merchant API's name of a value that the contract asks for and that is not there. */
    public Optional<String> missing(CardDataContract contract, KeyInCard card) {
        if (contract.waivesHolderCheck()) {
            return Optional.empty();
        }
        if (card.password().isEmpty()) {
            return Optional.of("cardPassword");
        }
        return card.holder().isEmpty() ? Optional.of("customerIdentityNumber") : Optional.empty();
    }

    public boolean isExpired(KeyInCard card) {
        return card.expiry().isPast(KoreanTime.dateOf(clock.instant()));
    }

    /** Counts the attempt, in its own commit: attempts that fail count too, so that nobody tries cards out. */
    public AttemptCondition counted(MerchantId merchant, CardDataContract contract) {
        return _ -> uses.count(merchant, contract, KoreanTime.dateOf(clock.instant()))
                ? Optional.empty()
                : Optional.of(AttemptCondition.KeptBack.DAILY_NUMBER_REACHED);
    }
}
