package dev.appcard.application.service.approval;

import dev.appcard.domain.payment.Payment;
import java.util.Optional;

/** Something that must hold in the very commit that starts an attempt, and that may store something in it. */
@FunctionalInterface
public interface AttemptCondition {

    /** @return why the attempt may not start; whatever was stored is rolled back then */
    Optional<KeptBack> hold(Payment approving);

    /** Why an attempt did not start. Nothing was sent. */
    enum KeptBack {
        /** An approval has been attempted for this order before. */
        ORDER_TAKEN,
        /** The billing key was deleted meanwhile. */
        CARD_GONE,
        /** The contract's daily number is reached. */
        DAILY_NUMBER_REACHED,
        /** Somebody else charges the same period, or has. */
        PERIOD_TAKEN
    }
}
