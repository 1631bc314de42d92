package dev.appcard.application.service.authentication;

import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.ResultEndpoint;
import dev.appcard.domain.session.WindowSession;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/** The app call that an issuer may still answer: the last one, by the method that it was made for, while there is time. */
@Singleton
public class AwaitedCalls {

    private final InstantSource clock;

    @Inject
    public AwaitedCalls(InstantSource clock) {
        this.clock = clock;
    }

    public Optional<AppCall> callOf(WindowSession session, IssuerCode issuer, ResultEndpoint endpoint) {
        return session.awaitedCall(clock.instant())
                .filter(call -> call.issuer().equals(issuer) && call.method().endpoint() == endpoint);
    }
}
