package dev.appcard.sandbox.phone;

import java.util.Optional;

/** An address that a page asks the phone to open: which app it means, and what the app is handed. */
public sealed interface LaunchUrl {
    /** The URL scheme of the app, lower case. */
    String scheme();

    /** What follows {@code pay?}, as it was sent. */
    String query();

    /** {@code <scheme>://pay?…}, as iOS opens it. */
    record SchemeUrl(String scheme, String query) implements LaunchUrl {}

    /**
     * {@code intent://pay?…#Intent;scheme=…;package=…;S.browser_fallback_url=…;end}, as Chrome on Android opens it.
     *
     * @param androidPackage the app that alone may answer
     * @param fallback the decoded http(s) address to open when the app is missing
     */
    record IntentUrl(String scheme, String androidPackage, Optional<String> fallback, String query)
            implements LaunchUrl {}
}
