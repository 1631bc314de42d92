package dev.appcard.application.service.billing;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.Rejection.FieldReason;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.port.inbound.payment.Paid;
import dev.appcard.application.port.outbound.Identifiers;
import dev.appcard.application.port.outbound.van.ApprovalCredential.CardData;
import dev.appcard.application.port.outbound.vault.CardSeal;
import dev.appcard.application.port.outbound.vault.CardVault;
import dev.appcard.application.service.approval.ApprovalProcess;
import dev.appcard.application.service.approval.ApprovalRequest;
import dev.appcard.application.service.approval.ApprovalRequest.WithoutBuyer;
import dev.appcard.application.service.approval.Effect;
import dev.appcard.application.service.payment.Precondition;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.payment.PaymentMethod;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.secret.KeyInCard;
import dev.appcard.domain.time.KoreanTime;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has keyed-in card data approved: what its contract asks of the card, what a billing key needs, and the request. */
@Singleton
public class CardDataApproval {

    private final ApprovalProcess process;
    private final CardVault vault;
    private final Identifiers identifiers;
    private final InstantSource clock;

    @Inject
    public CardDataApproval(ApprovalProcess process, CardVault vault, Identifiers identifiers, InstantSource clock) {
        this.process = process;
        this.vault = vault;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    public Optional<Rejection> rejection(CardDataContract contract, KeyInCard card) {
        return missing(contract, card)
                .<Rejection>map(field -> new Rejection.Field(field, FieldReason.MISSING))
                .or(() -> card.expiry().isPast(KoreanTime.dateOf(clock.instant()))
                        ? Optional.of(Rejection.OfCard.EXPIRED)
                        : Optional.empty());
    }

    /** Without a billing key. */
    public PaymentResult<Paid> approve(
            Merchant merchant,
            CardDataContract contract,
            KeyInCard card,
            PaymentOrder order,
            InstalmentPlan plan,
            KeyedCall<PaymentResult<Paid>> keyed) {
        return process.approve(request(merchant, contract, new CardData(card, false), order, plan, List.of())
                .by(keyed));
    }

    /**
     * With a billing key, that the VAN gives with its approval. Not sent when there is no key to seal it with for now.
     *
     * @param more effects, after that the billing key is stored
     */
    public PaymentResult<Paid> approveWithKey(
            Merchant merchant,
            CardDataContract contract,
            KeyInCard card,
            String customerKey,
            PaymentOrder order,
            InstalmentPlan plan,
            KeyedCall<PaymentResult<Paid>> keyed,
            Effect... more) {
        if (!vault.keepsCards()) {
            return new PaymentResult.Rejected<>(Rejection.OfContract.NOT_OFFERED);
        }
        Optional<CardSeal> seal = vault.prepareSeal(merchant.id());
        if (seal.isEmpty()) {
            return new PaymentResult.NotSent<>();
        }
        List<Effect> effects = new ArrayList<>();
        effects.add(new Effect.IssueBillingKey(seal.get(), identifiers.newBillingKey(), merchant.id(), customerKey));
        effects.addAll(List.of(more));
        return process.approve(request(merchant, contract, new CardData(card, true), order, plan, effects)
                .by(keyed));
    }

    private static ApprovalRequest request(
            Merchant merchant,
            CardDataContract contract,
            CardData card,
            PaymentOrder order,
            InstalmentPlan plan,
            List<Effect> effects) {
        return new ApprovalRequest(
                merchant,
                new WithoutBuyer(order, new PaymentMethod.ByKeyIn(plan)),
                card,
                List.of(new Precondition.CountDailyUse(contract)),
                effects);
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
