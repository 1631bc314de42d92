package dev.appcard.application.port.inbound.relay;

import dev.appcard.application.relay.Forwarded;
import dev.appcard.application.relay.RelayedMessage;

/** The LinQ relay: whose order is it, and what that service says of a message about it. */
public interface RelayUseCase {

    Route routeOf(String orderNumber);

    /** Passes a message on, untouched, to the service that owns the order. */
    Forwarded forward(Elsewhere route, RelayedMessage message);

    /** Whose order it is. */
    sealed interface Route {}

    /** This deployment's own. */
    record Local() implements Route {}

    /** @param serviceUrl of the service that owns it */
    record Elsewhere(String serviceUrl) implements Route {}

    /** No service has these letters. */
    record UnknownService() implements Route {}
}
