package dev.appcard.application.port.inbound.billing;

import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.PaymentState.Declined;
import dev.appcard.domain.secret.KeyInCard;

/**
 * A billing key from card data: the VAN issues one at an approval (seed, 3.2), so 100 won are approved and cancelled at
 * once. Blocks until the VAN has answered.
 */
public interface RegisterCardDataUseCase {

    /** @param card stays the caller's, who closes it */
    Outcome register(Merchant merchant, KeyInCard card, String customerKey, Customer customer);

    /** What came of it. */
    sealed interface Outcome {}

    /** The 100 won are given back, or are being given back until the VAN has confirmed. */
    record Registered(RegisteredCard card) implements Outcome {}

    /** The VAN or the issuer said no. */
    record Refused(Declined state) implements Outcome {}

    /** The VAN approved but gave no billing key; the 100 won are given back. */
    record NoKeyGiven() implements Outcome {}

    /** The merchant's contract does not have card data for subscriptions or usage. */
    record NotContracted() implements Outcome {}

    /** This deployment keeps no cards (setting {@code CARD_VAULT}). */
    record NotOffered() implements Outcome {}

    /** @param field the request's name of what this contract does not waive */
    record FieldMissing(String field) implements Outcome {}

    /** The card's last month is over. */
    record CardExpired() implements Outcome {}

    /** The contract allows less in one payment than these 100 won. */
    record AmountOverLimit(Money most) implements Outcome {}

    /** The contract's number for today is reached. */
    record TooOftenToday() implements Outcome {}

    /** The KMS or the VAN is out of reach: nothing was sent, it may be tried again. */
    record Unavailable() implements Outcome {}

    /** The VAN's answer never came: it is being net-cancelled. */
    record OutcomeUnknown() implements Outcome {}
}
