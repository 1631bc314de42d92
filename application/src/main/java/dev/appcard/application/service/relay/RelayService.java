package dev.appcard.application.service.relay;

import dev.appcard.application.port.inbound.relay.RelayUseCase;
import dev.appcard.application.port.outbound.relay.RelayGateway;
import dev.appcard.application.relay.Forwarded;
import dev.appcard.application.relay.RelayRoutes;
import dev.appcard.application.relay.RelayedMessage;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

@Singleton
public class RelayService implements RelayUseCase {

    private static final int LETTERS = 2;

    private final RelayRoutes routes;
    private final RelayGateway services;

    @Inject
    public RelayService(RelayRoutes routes, RelayGateway services) {
        this.routes = routes;
        this.services = services;
    }

    @Override
    public Route routeOf(String orderNumber) {
        String letters = orderNumber.length() < LETTERS ? orderNumber : orderNumber.substring(0, LETTERS);
        return routes.routes().containsKey(letters)
                ? routes.routes().get(letters).<Route>map(Elsewhere::new).orElseGet(Local::new)
                : new UnknownService();
    }

    @Override
    public Forwarded forward(Elsewhere route, RelayedMessage message) {
        return services.forward(route.serviceUrl(), message);
    }
}
