package dev.appcard.domain.payment;

import dev.appcard.domain.window.WindowTerms;

/** Who brings a payment forward from its opening to its approval. */
public sealed interface PaymentInitiation {

    /** The buyer, in the payment window. */
    record CustomerInitiated(WindowTerms terms, ApprovalMode mode) implements PaymentInitiation {}

    /** The merchant's server or the gateway's schedule: approved at once, without a buyer and a window. */
    record MerchantInitiated() implements PaymentInitiation {}
}
