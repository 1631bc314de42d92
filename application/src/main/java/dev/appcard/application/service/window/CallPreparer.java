package dev.appcard.application.service.window;

import dev.appcard.application.port.outbound.issuer.IssuerGateways;
import dev.appcard.application.port.outbound.issuer.Preparation;
import dev.appcard.application.port.outbound.vault.SecretVault;
import dev.appcard.application.service.authentication.AuthenticationRequestFactory;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.secret.IssuerSession;
import dev.appcard.domain.session.WindowSession;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Has the issuer's contract make the call that opens its app, and seals what was agreed on for it. */
@Singleton
public class CallPreparer {

    private final IssuerGateways issuers;
    private final AuthenticationRequestFactory informations;
    private final SecretVault vault;

    @Inject
    public CallPreparer(IssuerGateways issuers, AuthenticationRequestFactory informations, SecretVault vault) {
        this.issuers = issuers;
        this.informations = informations;
        this.vault = vault;
    }

    /** The call's links, and the call with what was agreed on for it; or why there are none. */
    sealed interface Ready {}

    record Links(AppCallLinks links, AppCall call) implements Ready {}

    record Failed(Preparation.Cause cause) implements Ready {}

    Ready prepare(WindowSession session, AppCall call, Channel channel) {
        Preparation preparation = issuers.find(call.issuer())
                .orElseThrow(() -> new IllegalStateException("an issuer that was offered is gone: " + call.issuer()))
                .prepareCall(informations.of(session, call, channel));
        return switch (preparation) {
            case Preparation.Prepared(AppCallLinks links, @Nullable IssuerSession agreed) ->
                new Links(
                        links,
                        call.withSession(agreed == null ? null : vault.sealSession(agreed, session.transaction())));
            case Preparation.Unavailable(Preparation.Cause cause) -> new Failed(cause);
        };
    }
}
