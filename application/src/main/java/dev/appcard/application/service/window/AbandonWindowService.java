package dev.appcard.application.service.window;

import dev.appcard.application.port.inbound.window.AbandonWindowUseCase;
import dev.appcard.application.service.session.WindowSessions;
import dev.appcard.domain.authentication.AuthenticationFailure;
import dev.appcard.domain.session.WindowSession;
import dev.appcard.domain.window.WindowToken;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

@Singleton
public class AbandonWindowService implements AbandonWindowUseCase {

    private final WindowSessions sessions;
    private final InstantSource clock;

    @Inject
    public AbandonWindowService(WindowSessions sessions, InstantSource clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public boolean abandon(WindowToken window) {
        return sessions.find(window).filter(this::end).isPresent();
    }

    private boolean end(WindowSession session) {
        return session.status().isOpen()
                && sessions.move(session, session.failed(AuthenticationFailure.CANCELLED_BY_BUYER, clock.instant()));
    }
}
