package dev.appcard.adapter.outbound.configuration;

import static dev.appcard.adapter.outbound.configuration.Setting.defaulted;
import static dev.appcard.adapter.outbound.configuration.Setting.optional;

import dev.appcard.adapter.outbound.configuration.form.Forms;
import dev.appcard.adapter.outbound.configuration.form.ListForms;
import dev.appcard.adapter.outbound.configuration.form.WebAddressForms;
import dev.appcard.domain.relay.RelayRoutes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The services behind the LinQ relay (docs/issuers/contracts.md, "Shinhan through LinQ").
 *
 * <p>Decided here: a service without a route is one that this deployment does not know, so that its orders are answered
 * 404 rather than guessed at. Only this deployment's own letters are local of themselves.
 */
final class RelaySettings {

    private static final List<String> SERVICES = List.of("payssam", "speeid", "linq");
    private static final List<String> LETTERS = List.of("OD", "PL", "SP");

    static final Setting<String> SERVICE = defaulted(
            "LINQ_SERVICE",
            Forms.text("one of payssam, speeid, linq", "payssam|speeid|linq"),
            "payssam",
            "which of the relay's services this deployment is");
    static final Setting<Map<String, String>> CODES = defaulted(
            "LINQ_CODES",
            ListForms.serviceCodes(LETTERS, SERVICES),
            "OD=payssam,PL=speeid,SP=linq",
            "the letters in front of each service's order numbers");
    private static final List<Setting<Optional<String>>> ROUTES =
            LETTERS.stream().map(RelaySettings::route).toList();

    static final List<Setting<?>> ALL =
            Stream.concat(Stream.of(SERVICE, CODES), ROUTES.stream()).toList();

    private RelaySettings() {}

    static RelayRoutes routes(Settings settings) {
        String own = Objects.requireNonNull(settings.get(CODES).get(settings.get(SERVICE)));
        Map<String, Optional<String>> routes = new HashMap<>();
        routes.put(own, Optional.empty());
        for (String letters : LETTERS) {
            settings.find(route(letters)).ifPresent(route -> routes.put(letters, route));
        }
        return new RelayRoutes(own, routes);
    }

    /** Names of routes that lead back to this deployment by way of the network, round and round. */
    static Stream<String> circles(Settings settings) {
        Optional<Optional<String>> here =
                settings.find(CommonSettings.PUBLIC_URL).map(Optional::of);
        return ROUTES.stream()
                .filter(route -> here.isPresent() && settings.find(route).equals(here))
                .map(Setting::name);
    }

    private static Setting<Optional<String>> route(String letters) {
        return optional(
                "LINQ_ROUTE_" + letters,
                WebAddressForms.ROUTE,
                "`local` for this deployment's own letters; else no such service",
                "where messages about orders beginning with " + letters + " are handled");
    }
}
