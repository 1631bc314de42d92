package dev.appcard.domain.relay;

import java.util.Map;
import java.util.Optional;

/**
 * Where each order goes (docs/issuers/contracts.md, "Shinhan through LinQ"): the prefix of its number, the first two
 * letters, says to which of the {@link RelayServices} it belongs.
 *
 * @param ownPrefix that of this deployment's service
 * @param routes for each prefix the service's address, or empty where this deployment itself is that service
 */
public record RelayRoutes(String ownPrefix, Map<String, Optional<String>> routes) {

    static final int PREFIX_LENGTH = 2;

    public RelayRoutes {
        routes = Map.copyOf(routes);
    }

    public RelayRoute routeOf(String orderNumber) {
        String prefix = orderNumber.length() < PREFIX_LENGTH ? orderNumber : orderNumber.substring(0, PREFIX_LENGTH);
        return Optional.ofNullable(routes.get(prefix))
                .map(route -> route.<RelayRoute>map(RelayRoute.Elsewhere::new).orElseGet(RelayRoute.Local::new))
                .orElseGet(RelayRoute.UnknownService::new);
    }
}
