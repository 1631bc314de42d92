package dev.appcard.application.port.inbound.window;

import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicy;
import dev.appcard.domain.secret.AuthKey;
import dev.appcard.domain.session.WindowSession;
import dev.appcard.domain.window.WindowToken;
import java.util.List;
import java.util.Optional;

/** What the payment window shows, and where it is. */
public interface ViewWindowQuery {

    Optional<WindowView> view(WindowToken window);

    /**
     * Where a buyer goes who comes from an issuer's page: a page below the window.
     *
     * @param tid by which the issuer knows the payment
     */
    Optional<String> returnAddress(IssuerCode issuer, String tid);

    /**
     * @param merchantName as the merchant registered it
     * @param authKey what the buyer takes back to the merchant from a registration that has succeeded
     * @param offers issuers to choose from, in the deployment's order
     */
    record WindowView(
            WindowSession session, String merchantName, List<IssuerOffer> offers, Optional<AuthKey> authKey) {}

    /**
     * @param methods of authenticating, in the order of {@link AuthenticationMethod}; never empty
     * @param plans to choose from, shortest first; one only where there is no choice
     * @param pageOrigin of the issuer's own pages
     */
    record IssuerOffer(
            IssuerPolicy issuer, List<AuthenticationMethod> methods, List<InstalmentPlan> plans, String pageOrigin) {}
}
