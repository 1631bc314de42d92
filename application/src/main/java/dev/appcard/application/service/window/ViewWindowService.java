package dev.appcard.application.service.window;

import dev.appcard.application.port.inbound.window.ViewWindowQuery;
import dev.appcard.application.port.outbound.issuer.IssuerGateways;
import dev.appcard.application.port.outbound.store.Merchants;
import dev.appcard.application.port.outbound.vault.SecretVault;
import dev.appcard.application.service.session.WindowSessions;
import dev.appcard.application.settings.GatewayAddresses;
import dev.appcard.domain.billing.RegistrationState;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.secret.AuthKey;
import dev.appcard.domain.session.WindowSession;
import dev.appcard.domain.window.WindowToken;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
public class ViewWindowService implements ViewWindowQuery {

    private final WindowSessions sessions;
    private final Merchants merchants;
    private final WindowOffers offers;
    private final IssuerGateways issuers;
    private final SecretVault vault;
    private final GatewayAddresses addresses;

    @Inject
    public ViewWindowService(
            WindowSessions sessions,
            Merchants merchants,
            WindowOffers offers,
            IssuerGateways issuers,
            SecretVault vault,
            GatewayAddresses addresses) {
        this.sessions = sessions;
        this.merchants = merchants;
        this.offers = offers;
        this.issuers = issuers;
        this.vault = vault;
        this.addresses = addresses;
    }

    @Override
    public Optional<WindowView> view(WindowToken window) {
        return sessions.find(window).flatMap(this::viewOf);
    }

    @Override
    public Optional<String> returnAddress(IssuerCode issuer, String tid) {
        return issuers.find(issuer)
                .flatMap(gateway -> gateway.transactionOf(tid))
                .flatMap(sessions::find)
                .map(session -> addresses.returnPage(session.terms().token()));
    }

    private Optional<WindowView> viewOf(WindowSession session) {
        return merchants
                .find(session.merchantId())
                .map(Merchant::name)
                .map(name -> new WindowView(session, name, offers.of(session), authKeyOf(session)));
    }

    private Optional<AuthKey> authKeyOf(WindowSession session) {
        return session instanceof WindowSession.OfRegistration(var registration)
                        && registration.state() instanceof RegistrationState.Registered registered
                ? Optional.of(vault.openAuthKey(registered.authKey(), registration.key()))
                : Optional.empty();
    }
}
