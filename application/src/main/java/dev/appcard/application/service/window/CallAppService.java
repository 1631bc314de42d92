package dev.appcard.application.service.window;

import dev.appcard.application.port.inbound.window.CallAppUseCase;
import dev.appcard.application.port.outbound.issuer.Preparation;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.session.WindowSession;
import dev.appcard.domain.window.WindowStatus;
import dev.appcard.domain.window.WindowToken;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

@Singleton
public class CallAppService implements CallAppUseCase {

    private final WindowSessions sessions;
    private final WindowChoices choices;
    private final CallPreparer calls;
    private final InstantSource clock;

    @Inject
    public CallAppService(WindowSessions sessions, WindowChoices choices, CallPreparer calls, InstantSource clock) {
        this.sessions = sessions;
        this.choices = choices;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public Outcome call(WindowToken window, CallApp command) {
        return sessions.find(window).map(session -> call(session, command)).orElseGet(WindowUnknown::new);
    }

    @Override
    public Outcome callFromPhone(WindowToken window) {
        return sessions.find(window).map(this::callFromPhone).orElseGet(WindowUnknown::new);
    }

    private Outcome call(WindowSession session, CallApp command) {
        if (!session.mayBeCalled(clock.instant())) {
            return new TooLate(session.status());
        }
        return switch (choices.choose(session, command)) {
            case WindowChoices.Wrong(NotOffered refusal) -> refusal;
            case WindowChoices.Chosen(InstalmentPlan plan) -> call(session, callOf(command, plan), command.channel());
        };
    }

    private AppCall callOf(CallApp command, InstalmentPlan plan) {
        return new AppCall(
                command.issuer(),
                command.method(),
                command.channel(),
                plan,
                command.buyerAddress(),
                clock.instant(),
                null,
                null);
    }

    private Outcome callFromPhone(WindowSession session) {
        return session.awaitedCall(clock.instant())
                .filter(call -> !call.method().isFramedOn(call.channel()))
                .map(call -> call(session, call, Channel.MOBILE_WEB))
                .orElseGet(() -> new TooLate(session.status()));
    }

    /** The issuer may have to be asked over the network, so that the session is moved afterwards only. */
    private Outcome call(WindowSession session, AppCall call, Channel channel) {
        return switch (calls.prepare(session, call, channel)) {
            case CallPreparer.Failed(Preparation.Cause cause) ->
                new IssuerUnavailable(cause == Preparation.Cause.TIMED_OUT);
            case CallPreparer.Links ready -> stored(session, ready, channel);
        };
    }

    private Outcome stored(WindowSession session, CallPreparer.Links ready, Channel channel) {
        Called called = new Called(ready.call().method(), ready.links());
        if (isStored(session, ready.call()) || sessions.move(session, session.called(ready.call()))) {
            return called;
        }
        // Moved meanwhile (a second tap, a result): look again. Every round somebody gets on.
        WindowSession now = sessions.find(session.transaction()).orElseThrow();
        return now.mayBeCalled(clock.instant()) ? call(now, ready.call(), channel) : new TooLate(now.status());
    }

    /** A call that the phone repeats changes nothing, unless something was agreed on anew. */
    private static boolean isStored(WindowSession session, AppCall call) {
        return session.status() == WindowStatus.APP_CALLED
                && session.call().filter(call::equals).isPresent();
    }
}
