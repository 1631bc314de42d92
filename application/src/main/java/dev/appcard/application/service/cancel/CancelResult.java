package dev.appcard.application.service.cancel;

import dev.appcard.domain.approval.Decline;
import dev.appcard.domain.payment.Payment;

/** What became of one cancel telegram. */
public sealed interface CancelResult {

    record Done(Payment payment) implements CancelResult {}

    /** The approval stands, and the payment is back where it was. */
    record Refused(Decline decline) implements CancelResult {}

    /** It will be repeated. */
    record InDoubt() implements CancelResult {}

    /** Nothing was sent or stored. */
    record NotSent() implements CancelResult {}

    /** Somebody else is cancelling this payment. */
    record Overtaken() implements CancelResult {}
}
