package dev.appcard.domain.idempotency;

import dev.appcard.domain.identifier.PaymentKey;

/** What a call is about: where its process died, what became of it there is the call's answer. */
public sealed interface CallSubject {

    PaymentKey payment();

    /** Having a payment opened or approved. */
    record OfPayment(PaymentKey payment) implements CallSubject {}

    /** @param cancel the cancel's own key ({@code Cancellation}) */
    record OfCancel(PaymentKey payment, String cancel) implements CallSubject {}
}
