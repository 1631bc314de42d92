package dev.appcard.domain.authentication;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the issuer's app is opened; those that the issuer does not have are null.
 *
 * @param iosUrl {@code <scheme>://pay?…}
 * @param androidUrl {@code intent://pay?…#Intent;…;end}
 * @param bridgeUrl the issuer's own page that opens its app
 */
public record AppCallLinks(
        @Nullable String iosUrl,
        @Nullable String androidUrl,
        @Nullable String bridgeUrl) {

    public Optional<String> bridge() {
        return Optional.ofNullable(bridgeUrl);
    }

    /** Whoever has the call could authenticate with it: it is not printed. */
    @Override
    public String toString() {
        return "AppCallLinks(***)";
    }
}
