package dev.appcard.application.port.inbound.payment;

import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.Payment;

/** Opens a payment: from here on the buyer can go through its window. */
public interface OpenPaymentUseCase {

    Outcome open(Merchant merchant, OpenPayment command);

    /** What came of it; whatever is not {@link Opened} has stored nothing. */
    sealed interface Outcome {}

    /** An earlier payment of the same order, still open, has expired by this. */
    record Opened(Payment payment) implements Outcome {}

    /** An approval has been attempted for this order before: its id is claimed. */
    record OrderTaken() implements Outcome {}

    /**
     * A return address is none that the merchant registered.
     *
     * @param field the request's name of it
     */
    record AddressNotRegistered(String field) implements Outcome {}

    /** The merchant's contract does not have payments by app card. */
    record NotContracted() implements Outcome {}

    /**
     * The merchant fixed an instalment plan, but the amount is too little for any.
     *
     * @param from the least amount
     */
    record TooLittleForInstalments(Money from) implements Outcome {}

    /** The issuer that the merchant named is not offered here. */
    record IssuerNotOffered() implements Outcome {}
}
