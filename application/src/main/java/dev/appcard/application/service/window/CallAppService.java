package dev.appcard.application.service.window;

import dev.appcard.application.port.inbound.window.CallAppUseCase;
import dev.appcard.application.port.outbound.issuer.IssuerGateways;
import dev.appcard.application.port.outbound.issuer.Preparation;
import dev.appcard.application.port.outbound.vault.SecretVault;
import dev.appcard.application.service.authentication.AuthenticationRequestFactory;
import dev.appcard.application.service.session.WindowSessions;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.secret.IssuerSession;
import dev.appcard.domain.secret.Sealed;
import dev.appcard.domain.session.WindowSession;
import dev.appcard.domain.window.WindowStatus;
import dev.appcard.domain.window.WindowToken;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Singleton
public class CallAppService implements CallAppUseCase {

    private final WindowSessions sessions;
    private final WindowOffers offers;
    private final IssuerGateways issuers;
    private final AuthenticationRequestFactory requests;
    private final SecretVault vault;
    private final InstantSource clock;

    @Inject
    public CallAppService(
            WindowSessions sessions,
            WindowOffers offers,
            IssuerGateways issuers,
            AuthenticationRequestFactory requests,
            SecretVault vault,
            InstantSource clock) {
        this.sessions = sessions;
        this.offers = offers;
        this.issuers = issuers;
        this.requests = requests;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public Outcome call(WindowToken window, CallApp command) {
        return sessions.find(window).map(session -> call(session, command)).orElse(Refused.WINDOW_UNKNOWN);
    }

    @Override
    public Outcome callFromPhone(WindowToken window) {
        return sessions.find(window).map(this::callFromPhone).orElse(Refused.WINDOW_UNKNOWN);
    }

    private Outcome call(WindowSession session, CallApp command) {
        if (!session.mayBeCalled(clock.instant())) {
            return Refused.TOO_LATE;
        }
        Optional<NotOffered> refusal = offers.refusalOf(command, session);
        return refusal.isPresent()
                ? refusal.get()
                : call(session, callOf(command, offers.planOf(command, session)), command.channel());
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
                .orElse(Refused.TOO_LATE);
    }

    /** The issuer may have to be asked over the network, so that the session is moved only afterwards. */
    private Outcome call(WindowSession session, AppCall call, Channel channel) {
        Preparation preparation = issuers.find(call.issuer())
                .orElseThrow(() -> new IllegalStateException("an issuer that was offered is gone: " + call.issuer()))
                .prepareCall(requests.of(session, call, channel));
        return switch (preparation) {
            case Preparation.Prepared(AppCallLinks links, @Nullable IssuerSession agreed) ->
                stored(session, call.withSession(sealed(agreed, session)), links, channel);
            case Preparation.Unavailable(Preparation.Cause cause) ->
                cause == Preparation.Cause.TIMED_OUT ? Refused.ISSUER_TIMED_OUT : Refused.ISSUER_UNAVAILABLE;
        };
    }

    private @Nullable Sealed<IssuerSession> sealed(@Nullable IssuerSession agreed, WindowSession session) {
        return agreed == null ? null : vault.sealSession(agreed, session.transaction());
    }

    private Outcome stored(WindowSession session, AppCall call, AppCallLinks links, Channel channel) {
        if (isStored(session, call) || sessions.move(session, session.called(call))) {
            return new Called(call.method(), links);
        }
        // Moved meanwhile (a second tap, a result): look again. In each round at least one caller succeeds.
        WindowSession now = sessions.find(session.transaction()).orElseThrow();
        return now.mayBeCalled(clock.instant()) ? call(now, call, channel) : Refused.TOO_LATE;
    }

    /** A call that the phone repeats changes nothing, unless the issuer has opened another session for it. */
    private static boolean isStored(WindowSession session, AppCall call) {
        return session.status() == WindowStatus.APP_CALLED
                && session.call().filter(call::equals).isPresent();
    }
}
