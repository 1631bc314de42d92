package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.domain.approval.ApprovalAttempt;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.payment.PaymentState.Approved;
import dev.appcard.domain.payment.PaymentState.Cancelled;
import java.util.Optional;

/**
 * The money of a state: the approval that took it, the cancel that gave it back, and the key of the last transaction
 * with the VAN.
 */
record MoneyFacts(Optional<Approved> approved, Optional<Cancelled> cancelled, Optional<String> lastTransactionKey) {

    private static final MoneyFacts NONE = new MoneyFacts(Optional.empty(), Optional.empty(), Optional.empty());

    static MoneyFacts of(PaymentState state) {
        return switch (state) {
            case PaymentState.Ready _,
                    PaymentState.AppCalled _,
                    PaymentState.Authenticated _,
                    PaymentState.AuthenticationFailed _,
                    PaymentState.Expired _ -> NONE;
            case PaymentState.Approving approving -> attempted(approving.attempt());
            case PaymentState.NetCancelling undoing -> attempted(undoing.attempt());
            case PaymentState.Declined declined -> attempted(declined.attempt());
            case PaymentState.NetCancelled undone -> attempted(undone.attempt());
            case Approved approved -> taken(approved);
            case PaymentState.Cancelling cancelling -> taken(cancelling.approved());
            case Cancelled cancelled -> givenBack(cancelled);
        };
    }

    private static MoneyFacts attempted(ApprovalAttempt attempt) {
        return new MoneyFacts(Optional.empty(), Optional.empty(), Optional.of(keyOf(attempt)));
    }

    private static MoneyFacts taken(Approved approved) {
        return new MoneyFacts(Optional.of(approved), Optional.empty(), Optional.of(keyOf(approved.attempt())));
    }

    private static MoneyFacts givenBack(Cancelled cancelled) {
        return new MoneyFacts(
                Optional.of(cancelled.approved()),
                Optional.of(cancelled),
                Optional.of(cancelled.cancellation().transactionKey()));
    }

    private static String keyOf(ApprovalAttempt attempt) {
        return attempt.orderNumber().value();
    }
}
