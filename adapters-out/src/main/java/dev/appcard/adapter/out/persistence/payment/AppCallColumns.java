package dev.appcard.adapter.out.persistence.payment;

import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.issuer.AuthenticationWay;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.payment.Instalment;
import dev.appcard.domain.payment.InstalmentPlan;
import dev.appcard.domain.payment.InterestPayer;
import dev.appcard.domain.secret.Agreement;
import dev.appcard.domain.secret.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The buyer's last choice in the window.
 *
 * @param interestPayer null in rows that version 1 of the schema wrote, which had no interest-free plans: the buyer
 */
@Embeddable
record AppCallColumns(
        String issuer,

        @Column(name = "authentication_way") @Enumerated(EnumType.STRING)
        AuthenticationWay way,

        @Enumerated(EnumType.STRING) Channel channel,
        Integer instalment,

        @Column(name = "interest_payer") @Enumerated(EnumType.STRING) @Nullable
        InterestPayer interestPayer,

        @Column(name = "buyer_address") String buyerAddress,
        @Column(name = "app_called_at") Instant calledAt,
        @Column(name = "order_confirmed_at") @Nullable Instant confirmedAt) {

    static AppCallColumns of(AppCall call) {
        return new AppCallColumns(
                call.issuer().value(),
                call.way(),
                call.channel(),
                call.plan().instalment().months(),
                call.plan().interestPayer(),
                call.buyerAddress(),
                call.calledAt(),
                call.confirmedAt());
    }

    /** @param agreement has a column of its own, since it does not stay as long as these */
    AppCall toDomain(@Nullable Sealed<Agreement> agreement) {
        return new AppCall(
                new IssuerCode(issuer), way, channel, plan(), buyerAddress, calledAt, agreement, confirmedAt);
    }

    private InstalmentPlan plan() {
        return new InstalmentPlan(
                new Instalment(instalment), interestPayer == null ? InterestPayer.BUYER : interestPayer);
    }
}
