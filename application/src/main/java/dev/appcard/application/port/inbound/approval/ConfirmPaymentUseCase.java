package dev.appcard.application.port.inbound.approval;

import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState.Declined;

/** The merchant's server confirms an authenticated payment, and so has it approved. Blocks until the VAN has answered. */
public interface ConfirmPaymentUseCase {

    /**
     * @param orderId what the merchant believes it confirms; compared, never trusted
     * @param amountWon likewise
     */
    Outcome confirm(MerchantId merchant, PaymentKey key, String orderId, long amountWon);

    /** What came of it. */
    sealed interface Outcome {}

    /** Approved. */
    record Confirmed(Payment payment) implements Outcome {}

    /** The VAN or the issuer said no. */
    record Refused(Payment payment, Declined state) implements Outcome {}

    /** No such payment of this merchant. */
    record NotFound() implements Outcome {}

    /** Not authenticated, or too late. */
    record SessionNotFound() implements Outcome {}

    /**
     * Order or amount differ from what was opened. Nothing was sent; it may still be confirmed.
     *
     * @param field the request's name of it
     */
    record Mismatch(String field) implements Outcome {}

    /** It has been decided before. */
    record AlreadyProcessed() implements Outcome {}

    /** Another confirm is at work, or its doubt is being settled. */
    record InProgress() implements Outcome {}

    /** The VAN is out of reach: nothing was sent, nothing spent, it may be confirmed again. */
    record VanUnreachable() implements Outcome {}

    /** The VAN's answer never came: it is being net-cancelled, and never approved again. */
    record OutcomeUnknown() implements Outcome {}
}
