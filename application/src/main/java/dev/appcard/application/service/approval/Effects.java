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
import dev.appcard.domain.payment.Payment;
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

/**
 * What an outcome brings with it: worked out beforehand, so that it stays the same however often its commit is tried, and
 * stored within the unit of work that stores the outcome.
 */
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

    /** @return the conclusion as it stands after all of them; nothing is stored */
    Conclusion plan(List<Effect> effects, ApprovalOutcome outcome, Conclusion concluded) {
        Conclusion conclusion = concluded;
        for (Effect effect : effects) {
            conclusion = with(effect, outcome, conclusion);
        }
        return conclusion;
    }

    /** @param concluded the payment as the outcome alone has left it, which is stored */
    void store(List<Effect> effects, Payment concluded, Conclusion planned) {
        planned.card().ifPresent(cards::add);
        planned.voided().ifPresent(voiding -> {
            if (!payments.replace(concluded, voiding.payment())) {
                throw new IllegalStateException("a payment moved in its own unit of work: " + concluded.key());
            }
        });
        effects.forEach(effect -> store(effect, planned));
    }

    private Conclusion with(Effect effect, ApprovalOutcome outcome, Conclusion before) {
        return switch (effect) {
            case Effect.IssueBillingKey issue -> issued(issue, outcome, before);
            case Effect.VoidAtOnce(String reason) -> voided(reason, before);
            case Effect.KeepAnswer _, Effect.SettlePeriod _ -> before;
        };
    }

    private void store(Effect effect, Conclusion planned) {
        switch (effect) {
            case Effect.KeepAnswer(CallId call, Function<PaymentResult<Paid>, CallAnswer> answering) ->
                calls.answer(call, answering.apply(planned.result()));
            case Effect.SettlePeriod(PeriodCharge claimed) -> settle(claimed, planned);
            case Effect.IssueBillingKey _, Effect.VoidAtOnce _ -> {
                // A part of what was planned.
            }
        }
    }

    private Conclusion issued(Effect.IssueBillingKey issue, ApprovalOutcome outcome, Conclusion before) {
        return switch (outcome) {
            case ApprovalOutcome.Approved(Approval approval, @Nullable VanBillingKey given) -> {
                if (given == null) {
                    journal.noticed(issue.key(), CardNotice.NO_BILLING_KEY_GIVEN);
                    yield before;
                }
                try (given) {
                    yield before.with(registered(issue, approval, given));
                }
            }
            case ApprovalOutcome.Declined _, ApprovalOutcome.Unknown _ -> before;
        };
    }

    private static RegisteredCard registered(Effect.IssueBillingKey issue, Approval approval, VanBillingKey given) {
        TokenIssuer van = new TokenIssuer.AtVan();
        return new RegisteredCard(
                issue.key(),
                issue.merchant(),
                issue.customerKey(),
                van,
                new CardSummary(
                        approval.issuerName(),
                        approval.issuerCode(),
                        approval.acquirerCode(),
                        approval.maskedCardNumber()),
                approval.approvedAt(),
                new RegisteredCard.Status.Active(
                        issue.seal().seal(given, new CardBinding(issue.merchant(), van, issue.key()))));
    }

    private Conclusion voided(String reason, Conclusion before) {
        return switch (before.state()) {
            case PaymentState.Approved approved -> {
                Payment payment = before.payment();
                yield before.with(payment.in(approved)
                        .to(approved.giveBackAtOnce(
                                payment.order().cancelAll(reason, clock.instant()), limits.cancelBackoff())));
            }
            case PaymentState.Declined _, NetCancelling _ -> before;
        };
    }

    private void settle(PeriodCharge claimed, Conclusion concluded) {
        switch (concluded.state()) {
            case PaymentState.Approved _, PaymentState.Declined _ -> periods.settle(claimed, concluded.payment());
            case NetCancelling _ -> {
                // Not known yet.
            }
        }
    }
}
