package dev.appcard.domain.subscription;

import static dev.appcard.domain.subscription.ChargeFailure.Remedy.NEW_CARD;
import static dev.appcard.domain.subscription.ChargeFailure.Remedy.NEXT_DAY;
import static dev.appcard.domain.subscription.ChargeFailure.Remedy.SOON;

/** Why a charge was neither approved nor declined. */
public enum ChargeFailure {
    /** The KMS, the issuer or the VAN cannot be reached: nothing was sent, nothing spent. */
    OUT_OF_REACH(SOON),
    /** The VAN's answer never came, and the payment has been net-cancelled. */
    UNDONE(SOON),
    /** A payment of the merchant's own bears this try's order id. */
    ORDER_TAKEN(SOON),
    /** The contract's number of payments by card data is reached for today. */
    DAILY_NUMBER_REACHED(NEXT_DAY),
    /** The billing key has been deleted. */
    CARD_DELETED(NEW_CARD),
    /** The issuer gives no OTC for the card. */
    CARD_REFUSED(NEW_CARD),
    /** What was stored of the card does not open. */
    CARD_UNREADABLE(NEW_CARD),
    /** The contract that charging needs is gone. */
    NOT_CONTRACTED(NEW_CARD),
    /** The contract about card data allows less in one payment. */
    AMOUNT_OVER_CONTRACT(NEW_CARD);

    private final Remedy remedy;

    ChargeFailure(Remedy remedy) {
        this.remedy = remedy;
    }

    public Remedy remedy() {
        return remedy;
    }

    /** What is needed before the next try. */
    public enum Remedy {
        /** Time: minutes, and it is never given up. */
        SOON,
        /** The next Korean day. */
        NEXT_DAY,
        /** Another card, or the merchant naming the same one again once its contract is in order. */
        NEW_CARD
    }
}
