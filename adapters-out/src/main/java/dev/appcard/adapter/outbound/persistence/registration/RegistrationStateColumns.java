package dev.appcard.adapter.outbound.persistence.registration;

import dev.appcard.adapter.outbound.persistence.column.BuyerColumns;
import dev.appcard.adapter.outbound.persistence.column.CardSummaryColumns;
import dev.appcard.adapter.outbound.persistence.column.StateColumns;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/** A registration's state, with everything that has become known of it: what one update replaces as a whole. */
@Embeddable
record RegistrationStateColumns(
        @Embedded StateColumns state,
        @Embedded @Nullable BuyerColumns buyer,
        @Embedded @Nullable CardSummaryColumns summary,
        @Embedded @Nullable SealedColumns sealed,
        @Column(name = "authentication_failure") @Nullable String authenticationFailure) {

    /** Neither the buyer's address nor what is sealed belongs into a log. */
    @Override
    public String toString() {
        return "RegistrationStateColumns(" + state.name() + ", ***)";
    }
}
