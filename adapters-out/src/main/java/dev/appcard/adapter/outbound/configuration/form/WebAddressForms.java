package dev.appcard.adapter.outbound.configuration.form;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Predicate;

/** Addresses by http or https with a host, without user information and fragment. */
public final class WebAddressForms {
    /** Scheme, host and port alone. */
    public static final ValueForm<String> ORIGIN = form(
            "an http or https address without path, query and slash at its end",
            uri -> uri.getRawPath().isEmpty() && uri.getRawQuery() == null);
    /** A path can be appended to it. */
    public static final ValueForm<String> BASE = form(
            "an http or https address without query and slash at its end",
            uri -> !uri.getRawPath().endsWith("/") && uri.getRawQuery() == null);
    /** An escaped value can be appended to it. */
    public static final ValueForm<String> PREFIX =
            form("an http or https address that a value can be appended to", _ -> true);
    /** Where a service is: {@code local} for this deployment itself, which gives an empty value. */
    public static final ValueForm<Optional<String>> ROUTE =
            new ValueForm<>("`local`, or " + BASE.description(), WebAddressForms::route);

    private WebAddressForms() {}

    private static ValueForm<String> form(String description, Predicate<URI> rest) {
        return new ValueForm<>(
                description,
                text -> uri(text)
                        .filter(WebAddressForms::isWebAddress)
                        .filter(rest)
                        .map(URI::toString));
    }

    private static Optional<Optional<String>> route(String text) {
        return text.equals("local")
                ? Optional.of(Optional.empty())
                : BASE.read(text).map(Optional::of);
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isWebAddress(URI uri) {
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        return web && uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null;
    }
}
