package dev.appcard.domain.payment;

/**
 * A payment that is known to stand in a state, for those who go on from there: {@code
 * held.to(held.state().begin(attempt))} compiles for an authenticated payment alone.
 *
 * @param state the payment's own
 */
public record PaymentIn<S extends PaymentState>(Payment payment, S state) {

    public PaymentIn {
        if (!payment.state().equals(state)) {
            throw new IllegalArgumentException(
                    "payment " + payment.key() + " is " + payment.stateName() + ", not " + state.name());
        }
    }

    /** The next one. */
    public <N extends PaymentState> PaymentIn<N> to(N next) {
        return new PaymentIn<>(payment.to(next), next);
    }

    /** See {@link Payment#marked}. */
    public PaymentIn<S> marked(AttentionReason why) {
        return new PaymentIn<>(payment.marked(why), state);
    }

    public PaymentOrder order() {
        return payment.order();
    }
}
