package dev.appcard.application.port.inbound.billing;

import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState.Declined;

/** Charges a registered card, without its holder ({@code CARD_RP}, {@code CARD_BILLING}). Blocks until the VAN has answered. */
public interface ChargeCardUseCase {

    Outcome charge(Merchant merchant, BillingKey key, ChargeCard command);

    /**
     * A charge as a merchant asks for it.
     *
     * @param customerKey whose card the merchant believes it is
     * @param orderName empty: the merchant's name
     */
    record ChargeCard(
            String customerKey,
            OrderId orderId,
            String orderName,
            Money amount,
            Money taxFree,
            Instalment instalment,
            Customer customer) {}

    /** What came of it. Only {@link Charged}, {@link Refused} and {@link OutcomeUnknown} have a payment. */
    sealed interface Outcome {}

    /** Approved. */
    record Charged(Payment payment) implements Outcome {}

    /** The VAN or the issuer said no. */
    record Refused(Payment payment, Declined state) implements Outcome {}

    /** No such billing key of this merchant (any more). */
    record NotFound() implements Outcome {}

    /** The card is another customer's. */
    record CustomerDiffers() implements Outcome {}

    /** An approval has been attempted for this order before. */
    record OrderTaken() implements Outcome {}

    /** The amount is too little for instalments. */
    record TooLittleForInstalments(Money from) implements Outcome {}

    /** The contract about card data is gone. */
    record NotContracted() implements Outcome {}

    /** The contract about card data allows less in one payment. */
    record AmountOverLimit(Money most) implements Outcome {}

    /** The contract's number of payments by card data is reached for today. */
    record TooOftenToday() implements Outcome {}

    /** The issuer gives no OTC for this card (any more): the buyer has to register it anew. */
    record CardRefused() implements Outcome {}

    /** What was stored of the card does not open: it will never be charged again, and has to be registered anew. */
    record CardUnreadable() implements Outcome {}

    /** The KMS, the issuer or the VAN is out of reach: nothing was sent to the VAN, nothing spent, it may be tried again. */
    record Unavailable() implements Outcome {}

    /** The VAN's answer never came: it is being net-cancelled, and never approved again. */
    record OutcomeUnknown() implements Outcome {}
}
