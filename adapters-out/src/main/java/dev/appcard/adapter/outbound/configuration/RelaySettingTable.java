package dev.appcard.adapter.outbound.configuration;

import static dev.appcard.adapter.outbound.configuration.Setting.defaulted;
import static dev.appcard.adapter.outbound.configuration.Setting.optional;

import dev.appcard.adapter.outbound.configuration.form.Forms;
import dev.appcard.adapter.outbound.configuration.form.ListForms;
import dev.appcard.adapter.outbound.configuration.form.WebAddressForms;
import dev.appcard.domain.relay.RelayRoutes;
import dev.appcard.domain.relay.RelayServices;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which of the {@link RelayServices} this deployment is, and where the others are.
 *
 * <p>Decided here: a service without a route is one that this deployment does not know: its orders are answered 404. Only
 * this deployment's own prefix is local without being configured.
 */
final class RelaySettingTable {

    static final Setting<String> SERVICE = defaulted(
            "LINQ_SERVICE",
            Forms.text("one of " + String.join(", ", RelayServices.names()), RelayServices.names()::contains),
            "payssam",
            "which of the relay's services this deployment is");
    static final Setting<Map<String, String>> CODES = defaulted(
            "LINQ_CODES",
            ListForms.serviceCodes(RelayServices.prefixes(), RelayServices.names()),
            RelayServices.usualCodes(),
            "the prefix of each service's order numbers");
    private static final List<Setting<Optional<String>>> ROUTES =
            RelayServices.prefixes().stream().map(RelaySettingTable::route).toList();

    static final List<Setting<?>> ALL =
            Stream.concat(Stream.of(SERVICE, CODES), ROUTES.stream()).toList();

    private RelaySettingTable() {}

    static RelayRoutes read(Settings settings) {
        String own = Objects.requireNonNull(settings.get(CODES).get(settings.get(SERVICE)));
        Map<String, Optional<String>> routes = new HashMap<>();
        routes.put(own, Optional.empty());
        for (String prefix : RelayServices.prefixes()) {
            settings.find(route(prefix)).ifPresent(route -> routes.put(prefix, route));
        }
        return new RelayRoutes(own, routes);
    }

    /** Names of routes that lead back to this deployment over the network, in a circle. */
    static Stream<String> circles(Settings settings) {
        Optional<Optional<String>> here =
                settings.find(CommonSettingTable.PUBLIC_URL).map(Optional::of);
        return ROUTES.stream()
                .filter(route -> here.isPresent() && settings.find(route).equals(here))
                .map(Setting::name);
    }

    private static Setting<Optional<String>> route(String prefix) {
        return optional(
                "LINQ_ROUTE_" + prefix,
                WebAddressForms.ROUTE,
                "`local` for this deployment's own prefix; else no such service",
                "where messages about orders beginning with " + prefix + " are handled");
    }
}
