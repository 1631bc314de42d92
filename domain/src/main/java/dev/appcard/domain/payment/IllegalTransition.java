package dev.appcard.domain.payment;

import dev.appcard.domain.identifier.PaymentKey;

/** A state was asked to follow another that it may not follow: a defect of the caller, not of its input. */
public final class IllegalTransition extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public IllegalTransition(PaymentKey key, StateName from, StateName to) {
        super("payment " + key.value() + " may not go from " + from + " to " + to);
    }
}
