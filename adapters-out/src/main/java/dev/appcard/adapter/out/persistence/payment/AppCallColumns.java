package dev.appcard.adapter.out.persistence.payment;

import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.issuer.AuthenticationWay;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.payment.Instalment;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** The buyer's last choice in the window. */
@Embeddable
record AppCallColumns(
        String issuer,
        @Column(name = "authentication_way") @Enumerated(EnumType.STRING) AuthenticationWay way,
        @Enumerated(EnumType.STRING) Channel channel,
        Integer instalment,
        @Column(name = "buyer_address") String buyerAddress,
        @Column(name = "app_called_at") Instant calledAt) {

    static AppCallColumns of(AppCall call) {
        return new AppCallColumns(
                call.issuer().value(),
                call.way(),
                call.channel(),
                call.instalment().months(),
                call.buyerAddress(),
                call.calledAt());
    }

    AppCall toDomain() {
        return new AppCall(
                new IssuerCode(issuer), way, channel, new Instalment(instalment), buyerAddress, calledAt);
    }
}
