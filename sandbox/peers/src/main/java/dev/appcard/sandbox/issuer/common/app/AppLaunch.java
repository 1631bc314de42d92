package dev.appcard.sandbox.issuer.common.app;

import dev.appcard.sandbox.http.Parameters;
import dev.appcard.sandbox.phone.LaunchUrlException;

/** What a phone does with the address that opens an app: finds out what the app is handed. */
@FunctionalInterface
public interface AppLaunch {
    /**
     * The call's parameters.
     *
     * @throws LaunchUrlException if the address is none that opens an app
     * @throws dev.appcard.sandbox.http.BadRequest if it opens another app
     */
    Parameters open(String url) throws LaunchUrlException;
}
