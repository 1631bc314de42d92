package dev.appcard.application.port.in.window;

import dev.appcard.application.window.WindowSession;
import dev.appcard.domain.issuer.AuthenticationWay;
import dev.appcard.domain.issuer.IssuerPolicy;
import dev.appcard.domain.payment.InstalmentPlan;
import dev.appcard.domain.payment.WindowToken;
import dev.appcard.domain.secret.AuthKey;
import java.util.List;
import java.util.Optional;

/** What the payment window shows. */
public interface ViewWindowQuery {

    Optional<WindowView> view(WindowToken window);

    /**
     * @param merchantName as the merchant registered it
     * @param authKey what the buyer takes back to the merchant from a registration that has succeeded
     * @param offers issuers to choose from, in the deployment's order
     */
    record WindowView(
            WindowSession session, String merchantName, List<IssuerOffer> offers, Optional<AuthKey> authKey) {}

    /**
     * @param ways of authenticating, in the order of {@link AuthenticationWay}; never empty
     * @param plans to choose from, shortest first; one only where there is no choice
     * @param pageOrigin of the issuer's own pages
     */
    record IssuerOffer(
            IssuerPolicy issuer, List<AuthenticationWay> ways, List<InstalmentPlan> plans, String pageOrigin) {}
}
