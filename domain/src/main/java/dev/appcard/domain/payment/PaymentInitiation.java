package dev.appcard.domain.payment;

import dev.appcard.domain.window.WindowTerms;
import org.jspecify.annotations.Nullable;

/** Who brings a payment forward from its opening to its approval. */
public sealed interface PaymentInitiation {

    /**
     * The buyer, in the payment window.
     *
     * @param opener null where a version opened it that did not keep it
     */
    record CustomerInitiated(
            WindowTerms terms, ApprovalMode mode, @Nullable Opener opener) implements PaymentInitiation {

        /** Opened by a version that did not keep by whom. */
        public CustomerInitiated(WindowTerms terms, ApprovalMode mode) {
            this(terms, mode, null);
        }

        /** Whether the same caller asked for the same, but for what is made anew each time. */
        boolean isLike(CustomerInitiated other) {
            return opener != null
                    && opener.equals(other.opener)
                    && mode == other.mode
                    && terms.returnAddresses().equals(other.terms.returnAddresses())
                    && terms.preferences().equals(other.terms.preferences());
        }
    }

    /** The merchant's server or the gateway's schedule: approved at once, without a buyer and a window. */
    record MerchantInitiated() implements PaymentInitiation {}
}
