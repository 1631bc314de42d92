package dev.appcard.application.service.approval;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.payment.Paid;
import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.PaymentJournal.CardNotice;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.application.port.outbound.store.RegisteredCards;
import dev.appcard.application.service.approval.AttemptConclusion.Conclusion;
import dev.appcard.application.service.idempotency.RecordedCalls;
import dev.appcard.application.service.period.PeriodSettlement;
import dev.appcard.application.settings.PaymentTimeLimits;
import dev.appcard.domain.approval.Approval;
import dev.appcard.domain.approval.ApprovalOutcome;
import dev.appcard.domain.billing.CardBinding;
import dev.appcard.domain.billing.CardSummary;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.billing.TokenIssuer;
import dev.appcard.domain.idempotency.CallAnswer;
import dev.appcard.domain.idempotency.CallId;
import dev.appcard.domain.payment.GivingBack.Voiding;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentIn;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.payment.PaymentState.NetCancelling;
import dev.appcard.domain.secret.VanBillingKey;
import dev.appcard.domain.subscription.PeriodCharge;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Carries out what an outcome brings with it, within the running unit of work that stores the outcome. */
@Singleton
public class Effects {

    private final Payments payments;
    private final RegisteredCards cards;
    private final PeriodSettlement periods;
    private final RecordedCalls calls;
    private final PaymentTimeLimits limits;
    private final InstantSource clock;
    private final PaymentJournal journal;

    @Inject
    public Effects(
            Payments payments,
            RegisteredCards cards,
            PeriodSettlement periods,
            RecordedCalls calls,
            PaymentTimeLimits limits,
            InstantSource clock,
            PaymentJournal journal) {
        this.payments = payments;
        this.cards = cards;
        this.periods = periods;
        this.calls = calls;
        this.limits = limits;
        this.clock = clock;
        this.journal = journal;
    }

    /** @return the conclusion as it stands after all of them */
    Conclusion carryOut(List<Effect> effects, ApprovalOutcome outcome, Conclusion concluded) {
        Conclusion conclusion = concluded;
        for (Effect effect : effects) {
            conclusion = carryOut(effect, outcome, conclusion);
        }
        return conclusion;
    }

    private Conclusion carryOut(Effect effect, ApprovalOutcome outcome, Conclusion before) {
        return switch (effect) {
            case Effect.IssueBillingKey issue -> issued(issue, outcome, before);
            case Effect.VoidAtOnce(String reason) -> voided(reason, before);
            case Effect.KeepAnswer(CallId call, Function<PaymentResult<Paid>, CallAnswer> answering) -> {
                calls.answer(call, answering.apply(before.result()));
                yield before;
            }
            case Effect.SettlePeriod(PeriodCharge claimed) -> settled(claimed, before);
        };
    }

    private Conclusion issued(Effect.IssueBillingKey issue, ApprovalOutcome outcome, Conclusion before) {
        return switch (outcome) {
            case ApprovalOutcome.Approved(Approval approval, @Nullable VanBillingKey given) -> {
                if (given == null) {
                    journal.noticed(issue.key(), CardNotice.NO_BILLING_KEY_GIVEN);
                    yield before;
                }
                try (given) {
                    yield before.with(register(issue, approval, given));
                }
            }
            case ApprovalOutcome.Declined _, ApprovalOutcome.Unknown _ -> before;
        };
    }

    private RegisteredCard register(Effect.IssueBillingKey issue, Approval approval, VanBillingKey given) {
        TokenIssuer van = new TokenIssuer.AtVan();
        RegisteredCard card = new RegisteredCard(
                issue.key(),
                issue.merchant(),
                issue.customerKey(),
                van,
                new CardSummary("", approval.issuerCode(), approval.acquirerCode(), approval.maskedCardNumber()),
                approval.approvedAt(),
                new RegisteredCard.Status.Active(
                        issue.seal().seal(given, new CardBinding(issue.merchant(), van, issue.key()))));
        cards.add(card);
        return card;
    }

    private Conclusion voided(String reason, Conclusion before) {
        return switch (before.state()) {
            case PaymentState.Approved approved -> {
                Payment payment = before.payment();
                PaymentIn<Voiding> voiding = payment.in(approved)
                        .to(approved.giveBackAtOnce(
                                payment.order().cancelAll(reason, clock.instant()), limits.cancelBackoff()));
                if (!payments.replace(payment, voiding.payment())) {
                    throw new IllegalStateException("a payment moved in its own unit of work: " + payment.key());
                }
                yield before.with(voiding);
            }
            case PaymentState.Declined _, NetCancelling _ -> before;
        };
    }

    private Conclusion settled(PeriodCharge claimed, Conclusion before) {
        switch (before.state()) {
            case PaymentState.Approved _, PaymentState.Declined _ -> periods.settle(claimed, before.payment());
            case NetCancelling _ -> {
                // Not known yet.
            }
        }
        return before;
    }
}
