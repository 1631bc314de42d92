package dev.appcard.sandbox.issuer.bc;

import dev.appcard.sandbox.http.Parameters;
import dev.appcard.sandbox.issuer.common.call.AppCall;
import dev.appcard.sandbox.issuer.common.call.AuthenticationRequest;
import dev.appcard.sandbox.issuer.common.call.CallFault;
import dev.appcard.sandbox.issuer.common.call.CallRefusedException;
import dev.appcard.sandbox.issuer.common.call.CallVerifier;
import dev.appcard.sandbox.issuer.common.call.VerifiedCall;
import dev.appcard.sandbox.issuer.common.profile.Issuer;
import java.time.Clock;
import java.util.Optional;

/** Calls of BC's app carry BC's tid alone: all else was told at the registration. */
final class BcCallVerifier implements CallVerifier {
    private final Issuer issuer;
    private final BcTransactions registrations;
    private final Clock clock;

    BcCallVerifier(Issuer issuer, BcTransactions registrations, Clock clock) {
        this.issuer = issuer;
        this.registrations = registrations;
        this.clock = clock;
    }

    @Override
    public AppCall read(Parameters parameters) throws CallRefusedException {
        return AppCall.of(parameters, issuer.profile().callForm().fields());
    }

    @Override
    public VerifiedCall verify(AppCall call) throws CallRefusedException {
        BcTransaction registration =
                registrations.find(call.tid()).orElseThrow(() -> new CallRefusedException(CallFault.TID_UNKNOWN, ""));
        return new VerifiedCall(
                call, authentication(registration), issuer.identity().cipher(), registration.tid());
    }

    /** The merchant's name is not among what BC is told; its mid is. */
    private AuthenticationRequest authentication(BcTransaction registration) {
        var order = new AuthenticationRequest.Order(
                registration.mid(), registration.amount(), registration.goods(), Optional.empty());
        return new AuthenticationRequest(
                registration.purpose(),
                registration.mid(),
                registration.orderNumber(),
                order,
                Optional.empty(),
                registration.callbackUrl(),
                clock.instant());
    }
}
