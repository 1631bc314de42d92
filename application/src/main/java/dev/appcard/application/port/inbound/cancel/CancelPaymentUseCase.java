package dev.appcard.application.port.inbound.cancel;

import dev.appcard.domain.approval.Decline;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.payment.Payment;
import java.util.OptionalLong;

/** The merchant gives the whole amount back. Blocks until the VAN has answered. */
public interface CancelPaymentUseCase {

    Outcome cancel(MerchantId merchant, PaymentKey key, CancelPayment command);

    /**
     * A cancel as a merchant asks for it.
     *
     * @param reason 1 to 200 characters
     * @param amountWon absent: all of it
     * @param refundableWon what the merchant believes can still be given back
     */
    record CancelPayment(String reason, OptionalLong amountWon, OptionalLong refundableWon) {}

    /** What came of it. */
    sealed interface Outcome {}

    record Cancelled(Payment payment) implements Outcome {}

    record NotFound() implements Outcome {}

    record AlreadyCancelled() implements Outcome {}

    /** There is no approval to cancel. */
    record NotCancelable() implements Outcome {}

    /** More, or (until partial cancels are offered) less, than what is left. */
    record AmountNotCancelable() implements Outcome {}

    /** Another cancel is at work, or its doubt is being settled. */
    record InProgress() implements Outcome {}

    /** The VAN or the issuer refuses; the approval stands. */
    record Refused(Decline decline) implements Outcome {}

    /** Nothing was sent; it may be tried again. */
    record VanUnreachable() implements Outcome {}

    /** No answer came: it is repeated until the VAN has answered. */
    record OutcomeUnknown() implements Outcome {}
}
