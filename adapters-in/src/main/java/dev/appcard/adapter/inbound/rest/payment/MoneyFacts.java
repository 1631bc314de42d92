package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.domain.approval.ApprovalAttempt;
import dev.appcard.domain.cancel.CompletedCancel;
import dev.appcard.domain.payment.GivingBack;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.payment.PaymentState.Approved;
import java.util.List;
import java.util.Optional;

/**
 * The money of a state: the approval that took it, the cancels that gave it back, and the key of the last transaction
 * with the VAN.
 */
record MoneyFacts(Optional<Approved> approved, List<CompletedCancel> cancels, Optional<String> lastTransactionKey) {

    private static final MoneyFacts NONE = new MoneyFacts(Optional.empty(), List.of(), Optional.empty());

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
            case Approved approved -> taken(approved, List.of());
            case GivingBack cancelling -> taken(cancelling.approved(), List.of());
            case PaymentState.Cancelled cancelled -> taken(cancelled.approved(), cancelled.cancels());
        };
    }

    private static MoneyFacts attempted(ApprovalAttempt attempt) {
        return new MoneyFacts(Optional.empty(), List.of(), Optional.of(keyOf(attempt)));
    }

    private static MoneyFacts taken(Approved approved, List<CompletedCancel> cancels) {
        String last = cancels.isEmpty()
                ? keyOf(approved.attempt())
                : cancels.getLast().cancellation().transactionKey();
        return new MoneyFacts(Optional.of(approved), cancels, Optional.of(last));
    }

    private static String keyOf(ApprovalAttempt attempt) {
        return attempt.orderNumber().value();
    }
}
