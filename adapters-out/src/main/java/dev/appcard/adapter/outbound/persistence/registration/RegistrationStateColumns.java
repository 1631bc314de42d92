package dev.appcard.adapter.outbound.persistence.registration;

import dev.appcard.adapter.outbound.persistence.column.AppCallColumns;
import dev.appcard.adapter.outbound.persistence.column.AuthenticationColumns;
import dev.appcard.adapter.outbound.persistence.column.CardSummaryColumns;
import dev.appcard.adapter.outbound.persistence.column.PlanColumns;
import dev.appcard.domain.authentication.AuthenticationFailure;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a registration stands, with everything that has become known of it: what one update replaces as a whole. */
@Embeddable
record RegistrationStateColumns(
        @Enumerated(EnumType.STRING) StoredStatus state,
        @Column(name = "attention_at") @Nullable Instant attentionAt,
        @Column(name = "accepted_result") @Nullable String acceptedResult,
        @Embedded @Nullable PlanColumns plan,
        @Embedded @Nullable AppCallColumns appCall,
        @Column(name = "sealed_agreement") byte @Nullable [] sealedSession,
        @Embedded @Nullable AuthenticationColumns authentication,
        @Embedded @Nullable CardSummaryColumns face,
        @Embedded @Nullable SealedColumns sealed,

        @Column(name = "authentication_failure") @Enumerated(EnumType.STRING) @Nullable
        AuthenticationFailure authenticationFailure,

        @Column(name = "settled_at") @Nullable Instant settledAt) {

    /** Neither the buyer's address nor what is sealed belongs into a log. */
    @Override
    public String toString() {
        return "StandingColumns(" + state + ", ***)";
    }
}
