package dev.appcard.application.service.billing;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.port.inbound.payment.Paid;
import dev.appcard.application.port.outbound.Identifiers;
import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.PaymentJournal.CardNotice;
import dev.appcard.application.port.outbound.issuer.IssuerGateways;
import dev.appcard.application.port.outbound.issuer.OtcAnswer;
import dev.appcard.application.port.outbound.issuer.OtcRequest;
import dev.appcard.application.port.outbound.issuer.Preparation;
import dev.appcard.application.port.outbound.van.ApprovalCredential;
import dev.appcard.application.port.outbound.vault.CardVault;
import dev.appcard.application.port.outbound.vault.OpenedCard;
import dev.appcard.application.service.approval.ApprovalProcess;
import dev.appcard.application.service.approval.ApprovalRequest;
import dev.appcard.application.service.approval.ApprovalRequest.WithoutBuyer;
import dev.appcard.application.service.approval.Effect;
import dev.appcard.application.service.payment.Precondition;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.billing.TokenIssuer;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentMethod;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.payment.Purchase;
import dev.appcard.domain.secret.CardId;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.Otc;
import dev.appcard.domain.secret.Sealed;
import dev.appcard.domain.secret.VanBillingKey;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Charges a registered card: its secret is opened, an OTC is asked of the issuer where there is one, and from there on it
 * is approved like any payment. Until then nothing is stored and nothing spent. The secret is wiped before this returns.
 */
@Singleton
public class CardCharger {

    private final CardVault vault;
    private final IssuerGateways issuers;
    private final ApprovalProcess process;
    private final BillingKeyService billingKeys;
    private final Identifiers identifiers;
    private final InstantSource clock;
    private final PaymentJournal journal;

    @Inject
    public CardCharger(
            CardVault vault,
            IssuerGateways issuers,
            ApprovalProcess process,
            BillingKeyService billingKeys,
            Identifiers identifiers,
            InstantSource clock,
            PaymentJournal journal) {
        this.vault = vault;
        this.issuers = issuers;
        this.process = process;
        this.billingKeys = billingKeys;
        this.identifiers = identifiers;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * What is charged to a card.
     *
     * @param keyed for a charge that the merchant's server asked for
     * @param preconditions besides that the card is active and its contract's daily number not reached
     */
    public record Charge(
            Merchant merchant,
            CardContracts.Chargeable chargeable,
            Purchase purchase,
            InstalmentPlan plan,
            List<Precondition> preconditions,
            List<Effect> effects,
            KeyedCall<PaymentResult<Payment>> keyed) {

        RegisteredCard card() {
            return chargeable.card();
        }

        private List<Precondition> allPreconditions() {
            List<Precondition> all = new ArrayList<>();
            all.add(new Precondition.RequireActiveCard(card().key()));
            all.addAll(preconditions);
            chargeable.cardData().map(Precondition.CountDailyUse::new).ifPresent(all::add);
            return all;
        }
    }

    public PaymentResult<Payment> charge(Charge charge) {
        return switch (charge.card().status()) {
            case RegisteredCard.Status.Active(Sealed<CardSecret> secret) -> charge(charge, secret);
            case RegisteredCard.Status.Unreadable _, RegisteredCard.Status.Deleted _ ->
                new PaymentResult.Rejected<>(Rejection.OfCard.NOT_FOUND);
        };
    }

    private PaymentResult<Payment> charge(Charge charge, Sealed<CardSecret> sealed) {
        RegisteredCard card = charge.card();
        return switch (vault.open(sealed, card.binding())) {
            case OpenedCard.Unavailable _ -> noticed(card, CardNotice.VAULT_UNAVAILABLE, new PaymentResult.NotSent<>());
            case OpenedCard.Unreadable _ -> unreadable(card);
            case OpenedCard.Opened(CardSecret secret) -> {
                try (secret) {
                    yield charge(charge, secret);
                }
            }
        };
    }

    private PaymentResult<Payment> charge(Charge charge, CardSecret secret) {
        PaymentOrder order = PaymentOrder.merchantInitiated(
                identifiers.newPaymentKey(), charge.merchant(), charge.purchase(), clock.instant());
        return switch (charge.card().tokenIssuer()) {
            case TokenIssuer.AtVan _ ->
                secret instanceof VanBillingKey key
                        ? approve(charge, order, new ApprovalCredential.StoredCredential(key))
                        : unreadable(charge.card());
            case TokenIssuer.AtIssuer(IssuerCode issuer) ->
                secret instanceof CardId cardId
                        ? approveByOtc(charge, order, issuer, cardId)
                        : unreadable(charge.card());
        };
    }

    private PaymentResult<Payment> approveByOtc(Charge charge, PaymentOrder order, IssuerCode issuer, CardId cardId) {
        OtcRequest request = new OtcRequest(order.key().transaction(), cardId, order.amount(), clock.instant());
        OtcAnswer answer = issuers.find(issuer)
                .map(gateway -> gateway.issueOtc(request))
                .orElseGet(() -> new OtcAnswer.Unavailable(Preparation.Cause.UNREACHABLE));
        return switch (answer) {
            case OtcAnswer.Issued(Otc otc) -> approve(charge, order, new ApprovalCredential.OneTimeCode(otc, issuer));
            case OtcAnswer.Refused _ ->
                noticed(
                        charge.card(),
                        CardNotice.ISSUER_REFUSED,
                        new PaymentResult.Rejected<>(Rejection.OfCard.REFUSED));
            case OtcAnswer.Unavailable _ ->
                noticed(charge.card(), CardNotice.ISSUER_UNAVAILABLE, new PaymentResult.NotSent<>());
        };
    }

    private PaymentResult<Payment> approve(Charge charge, PaymentOrder order, ApprovalCredential credential) {
        PaymentMethod method = new PaymentMethod.ByBillingKey(
                charge.card().key(), charge.card().tokenIssuer(), charge.plan());
        return process.approve(new ApprovalRequest(
                                charge.merchant(),
                                new WithoutBuyer(order, method),
                                credential,
                                charge.allPreconditions(),
                                charge.effects())
                        .by(charge.keyed().from(result -> result.map(Paid::payment))))
                .map(Paid::payment);
    }

    private PaymentResult<Payment> unreadable(RegisteredCard card) {
        billingKeys.endUnreadable(card);
        return new PaymentResult.Rejected<>(Rejection.OfCard.UNREADABLE);
    }

    private PaymentResult<Payment> noticed(RegisteredCard card, CardNotice notice, PaymentResult<Payment> result) {
        journal.noticed(card.key(), notice);
        return result;
    }
}
