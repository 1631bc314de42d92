package dev.appcard.application.service.window;

import dev.appcard.application.port.inbound.window.ReturnToWindowQuery;
import dev.appcard.application.port.outbound.issuer.IssuerGateways;
import dev.appcard.application.service.session.WindowSessions;
import dev.appcard.application.settings.GatewayAddresses;
import dev.appcard.domain.issuer.IssuerCode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
public class ReturnToWindowService implements ReturnToWindowQuery {

    private final IssuerGateways issuers;
    private final WindowSessions sessions;
    private final GatewayAddresses addresses;

    @Inject
    public ReturnToWindowService(IssuerGateways issuers, WindowSessions sessions, GatewayAddresses addresses) {
        this.issuers = issuers;
        this.sessions = sessions;
        this.addresses = addresses;
    }

    @Override
    public Optional<String> addressFor(IssuerCode issuer, String tid) {
        return issuers.find(issuer)
                .flatMap(gateway -> gateway.transactionOf(tid))
                .flatMap(sessions::find)
                .map(session -> addresses.returnPage(session.terms().token()));
    }
}
