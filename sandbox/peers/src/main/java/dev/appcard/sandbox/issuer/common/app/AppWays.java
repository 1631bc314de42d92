package dev.appcard.sandbox.issuer.common.app;

import dev.appcard.sandbox.issuer.common.call.CallDoor;
import dev.appcard.sandbox.issuer.common.call.CallVerifier;
import dev.appcard.sandbox.issuer.common.profile.Issuer;
import java.time.Clock;

/**
 * How an issuer's app is reached, as far as that is not data.
 *
 * @param launch how the phone opens the app
 * @param door how the call is read and checked
 * @param orderCheck what is asked before the buyer may authenticate
 */
public record AppWays(AppLaunch launch, CallDoor door, OrderCheck orderCheck) {
    /** By URL scheme, with a call under the issuer's own key, and nothing asked. */
    public static AppWays usual(Issuer issuer, Clock clock) {
        return byScheme(issuer, new CallVerifier(issuer, clock), OrderCheck.NONE);
    }

    /** By URL scheme. */
    public static AppWays byScheme(Issuer issuer, CallDoor door, OrderCheck orderCheck) {
        return new AppWays(new SchemeLaunch(issuer.profile().app()), door, orderCheck);
    }
}
