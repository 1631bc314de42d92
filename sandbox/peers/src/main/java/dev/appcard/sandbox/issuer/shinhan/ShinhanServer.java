package dev.appcard.sandbox.issuer.shinhan;

import dev.appcard.sandbox.issuer.common.app.AppAccess;
import dev.appcard.sandbox.issuer.common.call.SignedCallVerifier;
import dev.appcard.sandbox.issuer.common.profile.Issuer;
import dev.appcard.sandbox.issuer.common.result.PeerClient;
import java.time.Clock;

/** Shinhan's server: its calls carry an order number, and it asks the relay about the order before anything else. */
public final class ShinhanServer {
    private ShinhanServer() {}

    public static AppAccess access(Issuer issuer, PeerClient client, Clock clock) {
        return AppAccess.byScheme(
                issuer, new SignedCallVerifier(issuer, clock), new RelayOrderCheck(issuer.identity(), client, clock));
    }
}
