package dev.appcard.application.service.authentication;

import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.ResultDoor;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState.AppCalled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/** The app call that an issuer may still answer: the last one, by the way that it was made, while there is time. */
@Singleton
public class AwaitedCalls {

    private final InstantSource clock;

    @Inject
    public AwaitedCalls(InstantSource clock) {
        this.clock = clock;
    }

    Optional<AppCall> callOf(Payment payment, IssuerCode issuer, ResultDoor door) {
        return payment.state() instanceof AppCalled(AppCall call)
                        && call.issuer().equals(issuer)
                        && call.way().door() == door
                        && !payment.isOverdue(clock.instant())
                ? Optional.of(call)
                : Optional.empty();
    }
}
