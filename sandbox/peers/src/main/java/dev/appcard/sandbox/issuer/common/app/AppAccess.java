package dev.appcard.sandbox.issuer.common.app;

import dev.appcard.sandbox.issuer.common.call.CallVerifier;
import dev.appcard.sandbox.issuer.common.call.SignedCallVerifier;
import dev.appcard.sandbox.issuer.common.profile.Issuer;
import java.time.Clock;

/**
 * How an issuer's app is reached, as far as that is not data.
 *
 * @param launch how the phone opens the app
 * @param verifier how the call is read and checked
 * @param orderCheck what is asked before the buyer may authenticate
 */
public record AppAccess(AppLaunch launch, CallVerifier verifier, OrderCheck orderCheck) {
    /** By URL scheme, with a call under the issuer's own key, and nothing asked. */
    public static AppAccess usual(Issuer issuer, Clock clock) {
        return byScheme(issuer, new SignedCallVerifier(issuer, clock), OrderCheck.NONE);
    }

    /** By URL scheme. */
    public static AppAccess byScheme(Issuer issuer, CallVerifier verifier, OrderCheck orderCheck) {
        return new AppAccess(new SchemeLaunch(issuer.profile().app()), verifier, orderCheck);
    }
}
