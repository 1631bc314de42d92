package dev.appcard.application.port.outbound.relay;

import dev.appcard.domain.relay.RelayAnswer;
import dev.appcard.domain.relay.RelayedMessage;

/** Carries a message that belongs to another service over to it, within a few seconds. Never throws. */
public interface RelayGateway {

    /** @param serviceUrl without a slash at its end; the message's path is put behind it */
    RelayAnswer forward(String serviceUrl, RelayedMessage message);
}
