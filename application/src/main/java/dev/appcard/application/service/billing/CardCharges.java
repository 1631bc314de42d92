package dev.appcard.application.service.billing;

import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.CardRefused;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.CardUnreadable;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.NotFound;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.Outcome;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.Unavailable;
import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.PaymentJournal.CardNotice;
import dev.appcard.application.port.outbound.store.RegisteredCards;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.application.port.outbound.van.ApprovalCredential;
import dev.appcard.application.port.outbound.vault.CardBinding;
import dev.appcard.application.port.outbound.vault.CardVault;
import dev.appcard.application.port.outbound.vault.OpenedCard;
import dev.appcard.application.service.approval.Attempt;
import dev.appcard.application.service.approval.AttemptCondition;
import dev.appcard.application.service.approval.AttemptSequel;
import dev.appcard.application.service.approval.AttemptService;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.billing.TokenIssuer;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.payment.PaymentMethod;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.secret.CardId;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.VanBillingKey;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Charges a registered card: its secret is opened, an OTC is asked of the issuer where there is one, and from there on it
 * is approved like any payment. Until then nothing is stored and nothing spent. The secret is wiped before this returns.
 */
@Singleton
public class CardCharges {

    private final CardVault vault;
    private final ChargeCodes codes;
    private final AttemptService attempts;
    private final RegisteredCards cards;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final PaymentJournal journal;

    @Inject
    public CardCharges(
            CardVault vault,
            ChargeCodes codes,
            AttemptService attempts,
            RegisteredCards cards,
            UnitOfWork unitOfWork,
            InstantSource clock,
            PaymentJournal journal) {
        this.vault = vault;
        this.codes = codes;
        this.attempts = attempts;
        this.cards = cards;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.journal = journal;
    }

    /** @param conditions besides the one that the card is still there */
    Outcome charge(RegisteredCard card, PaymentOrder order, InstalmentPlan plan, Stream<AttemptCondition> conditions) {
        if (!(card.status() instanceof RegisteredCard.Status.Active active)) {
            return new NotFound();
        }
        CardBinding binding = new CardBinding(card.merchantId(), card.holding().holder(), card.key());
        return switch (vault.open(active.secret(), binding)) {
            case OpenedCard.Unavailable _ -> noticed(card, CardNotice.VAULT_UNAVAILABLE, new Unavailable());
            case OpenedCard.Unreadable _ -> unreadable(card);
            case OpenedCard.Opened(CardSecret secret) -> {
                try (secret) {
                    yield charge(
                            card,
                            order,
                            secret,
                            credential -> new Attempt(
                                    order,
                                    new PaymentMethod.ByBillingKey(card.key(), card.holding(), plan),
                                    credential,
                                    Stream.concat(Stream.of(stillThere(card)), conditions)
                                            .toList(),
                                    AttemptSequel.NONE));
                }
            }
        };
    }

    private Outcome charge(
            RegisteredCard card,
            PaymentOrder order,
            CardSecret secret,
            Function<ApprovalCredential, Attempt> attemptBy) {
        return switch (card.holding()) {
            case TokenIssuer.AtVan _ ->
                secret instanceof VanBillingKey key
                        ? approved(attemptBy.apply(new ApprovalCredential.StoredCredential(key)))
                        : unreadable(card);
            case TokenIssuer.AtIssuer(var issuer) ->
                secret instanceof CardId cardId
                        ? switch (codes.issue(issuer, order, cardId)) {
                            case ChargeCodes.Issued(ApprovalCredential code) -> approved(attemptBy.apply(code));
                            case ChargeCodes.Refused _ -> noticed(card, CardNotice.ISSUER_REFUSED, new CardRefused());
                            case ChargeCodes.Unavailable _ ->
                                noticed(card, CardNotice.ISSUER_UNAVAILABLE, new Unavailable());
                        }
                        : unreadable(card);
        };
    }

    private Outcome approved(Attempt attempt) {
        return ChargeOutcomes.of(attempts.approve(attempt));
    }

    private AttemptCondition stillThere(RegisteredCard card) {
        return _ -> cards.holdActive(card.key()) ? Optional.empty() : Optional.of(AttemptCondition.KeptBack.CARD_GONE);
    }

    private Outcome unreadable(RegisteredCard card) {
        unitOfWork.run(() -> cards.end(card.unreadable(clock.instant())));
        return noticed(card, CardNotice.UNREADABLE, new CardUnreadable());
    }

    private Outcome noticed(RegisteredCard card, CardNotice notice, Outcome outcome) {
        journal.noticed(card.key(), notice);
        return outcome;
    }
}
