package dev.appcard.sandbox.issuer.bc;

import dev.appcard.sandbox.http.Routes;
import dev.appcard.sandbox.issuer.common.app.AppAccess;
import dev.appcard.sandbox.issuer.common.app.OrderCheck;
import dev.appcard.sandbox.issuer.common.profile.Issuer;
import java.security.SecureRandom;
import java.time.Clock;

/** BC's server: registration, bridge page, and the way to 페이북 that begins with them. */
public final class BcServer {
    private final Issuer issuer;
    private final BcCallVerifier verifier;
    private final BcTransactionsHandler transactions;

    public BcServer(Issuer issuer, SecureRandom random, Clock clock) {
        var registrations = new BcTransactions(random, clock);
        this.issuer = issuer;
        verifier = new BcCallVerifier(issuer, registrations, clock);
        transactions = new BcTransactionsHandler(issuer, registrations, clock);
    }

    public AppAccess access() {
        return new AppAccess(new BridgeLaunch(issuer.profile().basePath()), verifier, OrderCheck.NONE);
    }

    public void register(Routes routes) {
        transactions.register(routes);
        new BridgePage(issuer.profile(), verifier).register(routes);
    }
}
