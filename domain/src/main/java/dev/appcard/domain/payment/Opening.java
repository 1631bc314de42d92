package dev.appcard.domain.payment;

/** Who brings a payment forward from its opening to its approval. */
public sealed interface Opening {

    /** The buyer, in the payment window. */
    record InWindow(WindowTerms terms, ApprovalMode mode) implements Opening {}

    /** The merchant's server or the gateway's schedule: approved at once, without a buyer and a window. */
    record ByServer() implements Opening {}
}
