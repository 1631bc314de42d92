package dev.appcard.adapter.outbound.configuration.form;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Predicate;

/** An http or https address with a host, without user information and fragment. */
public record WebAddressForm(String description, Predicate<URI> rest) implements ValueForm<String> {

    /** Scheme, host and port alone. */
    public static final WebAddressForm ORIGIN = new WebAddressForm(
            "an http or https address without path, query and slash at its end",
            uri -> uri.getRawPath().isEmpty() && uri.getRawQuery() == null);

    /** Something to put a path behind. */
    public static final WebAddressForm BASE = new WebAddressForm(
            "an http or https address without query and slash at its end",
            uri -> !uri.getRawPath().endsWith("/") && uri.getRawQuery() == null);

    /** Something to put an escaped value behind. */
    public static final WebAddressForm PREFIX =
            new WebAddressForm("an http or https address that a value can be appended to", _ -> true);

    @Override
    public Optional<String> read(String text) {
        try {
            return Optional.of(new URI(text))
                    .filter(WebAddressForm::isWebAddress)
                    .filter(rest)
                    .map(URI::toString);
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isWebAddress(URI uri) {
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        return web && uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null;
    }
}
