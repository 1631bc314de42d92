package dev.appcard.application.port.inbound;

import dev.appcard.domain.money.Money;
import dev.appcard.domain.subscription.SubscriptionStatus;
import java.time.LocalDate;

/** Why a command was not carried out, of any use case. Nothing was sent, spent or changed. */
public sealed interface Rejection {

    /** By what the merchant has agreed on, or what this deployment offers. */
    enum OfContract implements Rejection {
        /** The contract that this needs is missing. */
        NOT_CONTRACTED,
        /** This deployment keeps no cards (setting {@code CARD_VAULT}), or none of its issuers registers any. */
        NOT_OFFERED,
        /** The contract's number of payments by card data is reached for today. */
        DAILY_NUMBER_REACHED,
        /** The contract allows less in one payment than the 100 won that check a card. */
        VERIFICATION_OVER_LIMIT
    }

    /** By the order id, or the period, that another payment has. */
    enum OfOrder implements Rejection {
        /** An approval has been attempted for this order before. */
        TAKEN,
        /** Another try charges the same period, or has. */
        PERIOD_TAKEN
    }

    /** By where the payment stands. */
    enum OfPayment implements Rejection {
        /** No such payment of this merchant. */
        NOT_FOUND,
        /** Not authenticated, or too late. */
        SESSION_NOT_FOUND,
        /** It has been decided before. */
        ALREADY_PROCESSED,
        /** Another call is at work on it, or what is unknown of it is being cleared up. */
        IN_PROGRESS,
        ALREADY_CANCELLED,
        /** There is no approval to cancel, or as many parts of it are cancelled as the VAN takes. */
        NOT_CANCELABLE,
        /** More than is left, of the whole or of its taxed or tax-free part; or the merchant believes otherwise. */
        AMOUNT_NOT_CANCELABLE
    }

    /** By the card or its billing key. */
    enum OfCard implements Rejection {
        /** No such billing key of this merchant (any more). */
        NOT_FOUND,
        /** It is another customer's. */
        CUSTOMER_DIFFERS,
        /** No such authKey of this merchant, exchanged before, or too late. */
        AUTH_KEY_NOT_VALID,
        /** The card's last month is over. */
        EXPIRED,
        /** The issuer gives no OTC for it (any more): the buyer has to register it again. */
        REFUSED,
        /** What was stored of it does not open: it will never be charged again, and has to be registered again. */
        UNREADABLE,
        /** The VAN approved but gave no billing key; the money is given back. */
        NO_KEY_GIVEN,
        /** Its issuer gives OTCs for payments at once only. */
        NO_INSTALMENTS
    }

    /** By the {@code Idempotency-Key}. */
    enum OfCall implements Rejection {
        /** Another call with this key was faster. */
        KEY_TAKEN
    }

    /** By where the subscription stands. */
    enum OfSubscription implements Rejection {
        /** No such subscription of this merchant. */
        NOT_FOUND,
        /** Its amount is fixed: there is no usage to report. */
        NOT_BY_USAGE,
        /** A try has been made with an earlier report, or one is being made. */
        USAGE_STANDS
    }

    /** By the merchant's webhook endpoints. */
    enum OfWebhook implements Rejection {
        /** No such endpoint of this merchant and these keys. */
        ENDPOINT_NOT_FOUND,
        DELIVERY_NOT_FOUND,
        TOO_MANY_ENDPOINTS
    }

    /** @param status of the subscription, in which that cannot be asked for */
    record StatusIs(SubscriptionStatus status) implements Rejection {}

    /** @param open the number of the period that is open; another was meant */
    record OpenPeriodIs(int open) implements Rejection {}

    /** @param earliest today */
    record StartsTooEarly(LocalDate earliest) implements Rejection {}

    /** @param latest so far ahead may a start be */
    record StartsTooLate(LocalDate latest) implements Rejection {}

    /** @param most that the contract about card data allows in one payment */
    record AmountOverLimit(Money most) implements Rejection {}

    /** @param from which amount on there are instalments */
    record TooLittleForInstalments(Money from) implements Rejection {}

    /** @param name the request's */
    record Field(String name, FieldReason reason) implements Rejection {}

    /** What is wrong with a field. */
    enum FieldReason {
        /** This contract does not waive it. */
        MISSING,
        /** Not what the payment was opened with. Nothing was sent; it may still be confirmed. */
        NOT_AS_OPENED,
        /** An address that the merchant has not registered. */
        ADDRESS_NOT_REGISTERED,
        ISSUER_NOT_OFFERED
    }
}
