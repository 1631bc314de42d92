package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.domain.approval.ApprovalAttempt;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.payment.PaymentState.Approved;
import java.util.Optional;

/** The money of a state: the approval that took it, and the key of the last transaction with the VAN. */
record MoneyFacts(Optional<Approved> approved, Optional<String> lastTransactionKey) {

    private static final MoneyFacts NONE = new MoneyFacts(Optional.empty(), Optional.empty());

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
            case PaymentState.Taken taken -> taken(taken);
        };
    }

    private static MoneyFacts attempted(ApprovalAttempt attempt) {
        return new MoneyFacts(Optional.empty(), Optional.of(keyOf(attempt)));
    }

    private static MoneyFacts taken(PaymentState.Taken taken) {
        String last = taken.cancels().isEmpty()
                ? keyOf(taken.approved().attempt())
                : taken.cancels().getLast().cancellation().transactionKey();
        return new MoneyFacts(Optional.of(taken.approved()), Optional.of(last));
    }

    private static String keyOf(ApprovalAttempt attempt) {
        return attempt.orderNumber().value();
    }
}
