package dev.appcard.adapter.outbound.persistence.payment;

import dev.appcard.adapter.outbound.persistence.column.AppCallColumns;
import dev.appcard.adapter.outbound.persistence.column.AuthenticationColumns;
import dev.appcard.adapter.outbound.persistence.column.PlanColumns;
import dev.appcard.domain.approval.UnknownReason;
import dev.appcard.domain.authentication.AuthenticationFailure;
import dev.appcard.domain.payment.PayType;
import dev.appcard.domain.payment.StateName;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a payment stands, with everything that has become known of it: what one update replaces as a whole.
 *
 * @param payType for reports: as far as it is known by now; never read back
 */
@Embeddable
record PaymentStateColumns(
        @Enumerated(EnumType.STRING) StateName state,
        @Column(name = "attention_at") @Nullable Instant attentionAt,
        @Column(name = "accepted_result") @Nullable String acceptedResult,

        @Column(name = "pay_type") @Enumerated(EnumType.STRING)
        PayType payType,

        @Embedded @Nullable PlanColumns plan,
        @Embedded @Nullable BillingColumns billing,
        @Embedded @Nullable AppCallColumns appCall,
        @Column(name = "sealed_agreement") byte @Nullable [] sealedSession,
        @Embedded @Nullable AuthenticationColumns authentication,
        @Column(name = "sealed_otc") byte @Nullable [] sealedOtc,
        @Embedded @Nullable AttemptColumns attempt,
        @Enumerated(EnumType.STRING) @Nullable UnknownReason doubt,
        @Nullable Integer tries,
        @Embedded @Nullable ApprovalColumns approval,
        @Embedded @Nullable CancellationColumns cancellation,
        @Embedded @Nullable DeclineColumns decline,

        @Column(name = "authentication_failure") @Enumerated(EnumType.STRING) @Nullable
        AuthenticationFailure authenticationFailure,

        @Column(name = "settled_at") @Nullable Instant settledAt) {

    /** Neither the buyer's address nor what is sealed belongs into a log. */
    @Override
    public String toString() {
        return "StandingColumns(" + state + ", ***)";
    }
}
