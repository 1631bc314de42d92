package dev.appcard.adapter.outbound.persistence.payment;

import dev.appcard.adapter.outbound.persistence.column.BuyerColumns;
import dev.appcard.adapter.outbound.persistence.column.StateColumns;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * A payment's state, with everything that has become known of it: what one update replaces as a whole.
 *
 * @param payType for reports: as far as it is known by now; never read back
 */
@Embeddable
record PaymentStateColumns(
        @Embedded StateColumns state,
        @Column(name = "pay_type") String payType,
        @Embedded @Nullable BuyerColumns buyer,
        @Embedded @Nullable BillingColumns billing,
        @Column(name = "sealed_otc") byte @Nullable [] sealedOtc,
        @Embedded @Nullable MoneyColumns money,
        @Column(name = "authentication_failure") @Nullable String authenticationFailure) {

    /** Neither the buyer's address nor what is sealed belongs into a log. */
    @Override
    public String toString() {
        return "PaymentStateColumns(" + state.name() + ", ***)";
    }
}
