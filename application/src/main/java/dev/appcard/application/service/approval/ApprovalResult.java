package dev.appcard.application.service.approval;

import dev.appcard.domain.payment.Payment;

/** What became of a payment that was to be approved. */
public sealed interface ApprovalResult {

    /** Approved or declined, and stored. */
    record Settled(Payment payment) implements ApprovalResult {}

    /** The outcome is unknown: it is being net-cancelled, or has been already. */
    record InDoubt() implements ApprovalResult {}

    /** Nothing was sent and nothing spent. */
    record NotSent() implements ApprovalResult {}

    /** A condition did not hold. Nothing was sent and nothing stored. */
    record KeptBack(AttemptCondition.KeptBack why) implements ApprovalResult {}

    /** Somebody else is approving this payment, or has ended it. Nothing was sent here. */
    record Overtaken() implements ApprovalResult {}
}
