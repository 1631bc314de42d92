package dev.appcard.domain.relay;

import java.util.Map;
import java.util.Optional;

/**
 * The services behind the LinQ relay (docs/issuers/contracts.md, "Shinhan through LinQ"): the first two letters of an
 * order number say whose order it is.
 *
 * @param ownLetters those of this deployment's service
 * @param routes for each two letters the service's address, or empty where this deployment itself is that service
 */
public record RelayRoutes(String ownLetters, Map<String, Optional<String>> routes) {

    private static final int LETTERS = 2;

    public RelayRoutes {
        routes = Map.copyOf(routes);
    }

    public RelayRoute routeOf(String orderNumber) {
        String letters = orderNumber.length() < LETTERS ? orderNumber : orderNumber.substring(0, LETTERS);
        return Optional.ofNullable(routes.get(letters))
                .map(route -> route.<RelayRoute>map(RelayRoute.Elsewhere::new).orElseGet(RelayRoute.Local::new))
                .orElseGet(RelayRoute.UnknownService::new);
    }
}
