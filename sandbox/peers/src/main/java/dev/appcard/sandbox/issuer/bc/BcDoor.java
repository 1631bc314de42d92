package dev.appcard.sandbox.issuer.bc;

import dev.appcard.sandbox.http.Parameters;
import dev.appcard.sandbox.issuer.common.call.AppCall;
import dev.appcard.sandbox.issuer.common.call.CallDoor;
import dev.appcard.sandbox.issuer.common.call.CallFault;
import dev.appcard.sandbox.issuer.common.call.CallRefusedException;
import dev.appcard.sandbox.issuer.common.call.TransactionInformation;
import dev.appcard.sandbox.issuer.common.call.VerifiedCall;
import dev.appcard.sandbox.issuer.common.profile.Issuer;
import java.time.Clock;
import java.util.Optional;

/** Calls of BC's app carry BC's tid alone: all else was told at the registration. */
final class BcDoor implements CallDoor {
    private final Issuer issuer;
    private final Registrations registrations;
    private final Clock clock;

    BcDoor(Issuer issuer, Registrations registrations, Clock clock) {
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
        Registration registration =
                registrations.find(call.tid()).orElseThrow(() -> new CallRefusedException(CallFault.TID_UNKNOWN, ""));
        return new VerifiedCall(
                call, information(registration), issuer.identity().cipher(), registration.tid());
    }

    /** The merchant's name is not among what BC is told; its mid is. */
    private TransactionInformation information(Registration registration) {
        return new TransactionInformation(
                registration.purpose(),
                registration.mid(),
                registration.orderNumber(),
                registration.mid(),
                registration.amount(),
                registration.goods(),
                Optional.empty(),
                Optional.empty(),
                registration.callbackUrl(),
                clock.instant());
    }
}
