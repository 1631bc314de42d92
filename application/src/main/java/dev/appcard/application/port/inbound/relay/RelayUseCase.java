package dev.appcard.application.port.inbound.relay;

import dev.appcard.domain.relay.RelayAnswer;
import dev.appcard.domain.relay.RelayRoute;
import dev.appcard.domain.relay.RelayedMessage;

/** The LinQ relay: whose order is it, and what that service says of a message about it. */
public interface RelayUseCase {

    RelayRoute routeOf(String orderNumber);

    /** Passes a message on, untouched, to the service that owns the order. */
    RelayAnswer forward(RelayRoute.Elsewhere route, RelayedMessage message);
}
