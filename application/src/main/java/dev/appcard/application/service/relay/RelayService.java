package dev.appcard.application.service.relay;

import dev.appcard.application.port.inbound.relay.RelayUseCase;
import dev.appcard.application.port.outbound.relay.RelayGateway;
import dev.appcard.domain.relay.RelayAnswer;
import dev.appcard.domain.relay.RelayRoute;
import dev.appcard.domain.relay.RelayRoutes;
import dev.appcard.domain.relay.RelayedMessage;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

@Singleton
public class RelayService implements RelayUseCase {

    private final RelayRoutes routes;
    private final RelayGateway services;

    @Inject
    public RelayService(RelayRoutes routes, RelayGateway services) {
        this.routes = routes;
        this.services = services;
    }

    @Override
    public RelayRoute routeOf(String orderNumber) {
        return routes.routeOf(orderNumber);
    }

    @Override
    public RelayAnswer forward(RelayRoute.Elsewhere route, RelayedMessage message) {
        return services.forward(route.serviceUrl(), message);
    }
}
