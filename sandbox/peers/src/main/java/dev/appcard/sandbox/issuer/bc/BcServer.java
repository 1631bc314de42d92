package dev.appcard.sandbox.issuer.bc;

import dev.appcard.sandbox.http.Routes;
import dev.appcard.sandbox.issuer.common.app.AppWays;
import dev.appcard.sandbox.issuer.common.app.OrderCheck;
import dev.appcard.sandbox.issuer.common.profile.Issuer;
import java.security.SecureRandom;
import java.time.Clock;

/** BC's server: registration, bridge page, and the way to 페이북 that begins with them. */
public final class BcServer {
    private final Issuer issuer;
    private final BcDoor door;
    private final TransactionsHandler transactions;

    public BcServer(Issuer issuer, SecureRandom random, Clock clock) {
        var registrations = new Registrations(random, clock);
        this.issuer = issuer;
        door = new BcDoor(issuer, registrations, clock);
        transactions = new TransactionsHandler(issuer, registrations, clock);
    }

    public AppWays ways() {
        return new AppWays(new BridgeLaunch(issuer.profile().basePath()), door, OrderCheck.NONE);
    }

    public void register(Routes routes) {
        transactions.register(routes);
        new BridgePage(issuer.profile(), door).register(routes);
    }
}
