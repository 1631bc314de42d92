package dev.appcard.domain.authentication;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the issuer's app is opened; those that the issuer does not have are null.
 *
 * @param iosUrl {@code <scheme>://pay?…}
 * @param androidUrl {@code intent://pay?…#Intent;…;end}
 * @param bridgeUrl the issuer's own page that opens its app
 * @param pageUrl the issuer's page for authenticating, to be shown in a frame of the window
 */
public record AppCallLinks(
        @Nullable String iosUrl,
        @Nullable String androidUrl,
        @Nullable String bridgeUrl,
        @Nullable String pageUrl) {

    public static AppCallLinks app(String iosUrl, String androidUrl) {
        return new AppCallLinks(iosUrl, androidUrl, null, null);
    }

    public static AppCallLinks bridgePage(String bridgeUrl) {
        return new AppCallLinks(null, null, bridgeUrl, null);
    }

    public static AppCallLinks framedPage(String pageUrl) {
        return new AppCallLinks(null, null, null, pageUrl);
    }

    public Optional<String> bridge() {
        return Optional.ofNullable(bridgeUrl);
    }

    /** With the call one could authenticate: it is not printed. */
    @Override
    public String toString() {
        return "AppCallLinks(***)";
    }
}
