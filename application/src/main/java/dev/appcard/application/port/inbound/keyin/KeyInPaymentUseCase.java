package dev.appcard.application.port.inbound.keyin;

import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState.Declined;
import dev.appcard.domain.secret.KeyInCard;
import java.util.Optional;

/** A payment by keyed-in card data ({@code CARD_KEYIN}; seed, 3.1), by contract only. Blocks until the VAN has answered. */
public interface KeyInPaymentUseCase {

    /** @param card stays the caller's, who closes it */
    Outcome pay(Merchant merchant, KeyInCard card, KeyInPayment command);

    /**
     * A key-in payment as a merchant asks for it.
     *
     * @param orderName empty: the merchant's name
     * @param issueBillingKey whether the VAN is to issue a billing key with it; needs the customer's key
     */
    record KeyInPayment(
            OrderId orderId,
            String orderName,
            Money amount,
            Money taxFree,
            InstalmentPlan plan,
            Customer customer,
            boolean issueBillingKey) {}

    /** What came of it. Only {@link Paid}, {@link Refused} and {@link OutcomeUnknown} have a payment. */
    sealed interface Outcome {}

    /** @param card where a billing key was wished for and given */
    record Paid(Payment payment, Optional<RegisteredCard> card) implements Outcome {}

    /** The VAN or the issuer said no. */
    record Refused(Payment payment, Declined state) implements Outcome {}

    /** The merchant's contract does not have card data for this purpose. */
    record NotContracted() implements Outcome {}

    /** A billing key was wished for, but this deployment keeps no cards (setting {@code CARD_VAULT}). */
    record NotOffered() implements Outcome {}

    /** @param field the request's name of what this contract does not waive */
    record FieldMissing(String field) implements Outcome {}

    /** The card's last month is over. */
    record CardExpired() implements Outcome {}

    /** An approval has been attempted for this order before. */
    record OrderTaken() implements Outcome {}

    /** The amount is too little for instalments. */
    record TooLittleForInstalments(Money from) implements Outcome {}

    /** The contract allows less in one payment. */
    record AmountOverLimit(Money most) implements Outcome {}

    /** The contract's number for today is reached. */
    record TooOftenToday() implements Outcome {}

    /** The VAN, or for a billing key the KMS, is out of reach: nothing was sent, it may be tried again. */
    record Unavailable() implements Outcome {}

    /** The VAN's answer never came: it is being net-cancelled, and never approved again. */
    record OutcomeUnknown() implements Outcome {}
}
