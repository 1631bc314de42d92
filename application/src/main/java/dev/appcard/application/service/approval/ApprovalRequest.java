package dev.appcard.application.service.approval;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.port.inbound.payment.Paid;
import dev.appcard.application.port.outbound.van.ApprovalCredential;
import dev.appcard.application.port.outbound.van.ApprovalOrder;
import dev.appcard.application.service.payment.Precondition;
import dev.appcard.domain.approval.OrderNumber;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.payment.PaymentIn;
import dev.appcard.domain.payment.PaymentMethod;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.payment.PaymentState.Authenticated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is to be approved, by what, and with which preconditions and effects.
 *
 * @param preconditions all of them hold in the commit that starts the attempt, or nothing is sent
 * @param effects what is stored in the commit of the outcome
 */
public record ApprovalRequest(
        Merchant merchant,
        Subject subject,
        ApprovalCredential credential,
        List<Precondition> preconditions,
        List<Effect> effects) {

    /** A payment makes one attempt: its OTC is spent by it, and without a buyer a new try is a new payment. */
    private static final int ONLY_ATTEMPT = 1;

    public ApprovalRequest {
        preconditions = List.copyOf(preconditions);
        effects = List.copyOf(effects);
    }

    /** The same, recorded with its attempt and answered with its outcome where the call has an {@code Idempotency-Key}. */
    public ApprovalRequest by(KeyedCall<PaymentResult<Paid>> call) {
        return call.key().map(key -> recorded(key, call)).orElse(this);
    }

    private ApprovalRequest recorded(KeyedCall.Key key, KeyedCall<PaymentResult<Paid>> call) {
        List<Precondition> before = new ArrayList<>(List.of(new Precondition.RecordCall(key, Optional.empty())));
        before.addAll(preconditions);
        List<Effect> after = new ArrayList<>(effects);
        after.add(new Effect.KeepAnswer(key.id(), call.answering()));
        return new ApprovalRequest(merchant, subject, credential, before, after);
    }

    /** The payment, as far as there is one yet. */
    public sealed interface Subject {

        PaymentOrder order();

        PaymentMethod method();

        /** Whether it is too late to begin. */
        boolean isOverdue(Instant now);
    }

    /** Its buyer has authenticated. */
    public record Held(PaymentIn<Authenticated> payment) implements Subject {

        @Override
        public PaymentOrder order() {
            return payment.order();
        }

        @Override
        public PaymentMethod method() {
            return payment.state().method();
        }

        @Override
        public boolean isOverdue(Instant now) {
            return payment.payment().isOverdue(now);
        }
    }

    /** It needs no buyer, and comes into being by the commit of its attempt. */
    public record WithoutBuyer(PaymentOrder order, PaymentMethod method) implements Subject {
        @Override
        public boolean isOverdue(Instant now) {
            return false;
        }
    }

    ApprovalOrder orderFor(Instant now) {
        PaymentOrder order = subject.order();
        Optional<AppCall> call = subject.method().call();
        return new ApprovalOrder(
                merchant.storeId(),
                OrderNumber.of(order.key(), ONLY_ATTEMPT),
                order.amount(),
                subject.method().plan(),
                credential,
                call.map(AppCall::channel).orElse(Channel.PC),
                order.orderName(),
                order.customer(),
                call.map(AppCall::buyerAddress).orElse(""),
                merchant.domain(),
                merchant.businessNumber(),
                now);
    }
}
