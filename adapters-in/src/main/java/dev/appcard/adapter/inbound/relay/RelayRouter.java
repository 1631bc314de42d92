package dev.appcard.adapter.inbound.relay;

import dev.appcard.adapter.inbound.callback.CallbackCodec;
import dev.appcard.adapter.inbound.callback.http.Answer;
import dev.appcard.adapter.inbound.callback.http.InboundRequest;
import dev.appcard.adapter.inbound.callback.message.Refusal;
import dev.appcard.adapter.inbound.callback.message.Refused;
import dev.appcard.application.port.DatabaseUnavailable;
import dev.appcard.application.port.RowOfLaterVersion;
import dev.appcard.application.port.inbound.relay.RelayUseCase;
import dev.appcard.domain.relay.RelayAnswer;
import dev.appcard.domain.relay.RelayRoute;
import dev.appcard.domain.relay.RelayedMessage;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends a message to the service that owns its order: it is judged here, or passed on unchanged and answered with that
 * service's answer. The content of another service's message is not read.
 */
@Dependent
public class RelayRouter {

    private static final Logger LOG = LoggerFactory.getLogger(RelayRouter.class);

    private final RelayUseCase relay;

    @Inject
    public RelayRouter(RelayUseCase relay) {
        this.relay = relay;
    }

    /** A message whose order does not belong to another service. */
    interface Reading {

        /**
         * @return judges what was read
         * @throws Refused it cannot be read, which is said whether the order is known or not
         */
        Supplier<Answer> read() throws Refused;
    }

    Answer answer(String orderNumber, InboundRequest request, byte[] body, Reading reading) throws Refused {
        try {
            return switch (relay.routeOf(orderNumber)) {
                case RelayRoute.Local _ -> reading.read().get();
                case RelayRoute.Elsewhere route -> passedOn(route, request, body);
                case RelayRoute.UnknownService _ -> {
                    reading.read();
                    yield refused(Refusal.UNKNOWN);
                }
            };
        } catch (RowOfLaterVersion later) {
            LOG.warn("an order cannot be judged by this version: {}", later.getMessage());
            return refused(Refusal.NOT_NOW);
        } catch (DatabaseUnavailable told) {
            LOG.debug("an order cannot be judged now");
            return refused(Refusal.NOT_NOW);
        } catch (RuntimeException defect) {
            LOG.error("an order could not be routed", defect);
            return refused(Refusal.FAILED);
        }
    }

    private Answer passedOn(RelayRoute.Elsewhere route, InboundRequest request, byte[] body) {
        String contentType = Optional.ofNullable(request.contentType()).orElse("");
        RelayedMessage message = new RelayedMessage(request.method(), request.path(), contentType, body);
        return switch (relay.forward(route, message)) {
            case RelayAnswer.Answered answered -> answer(answered);
            case RelayAnswer.NotAnswered _ -> refused(Refusal.NOT_RELAYED);
        };
    }

    private static Answer answer(RelayAnswer.Answered answered) {
        Map<String, String> type =
                answered.contentType().isEmpty() ? Map.of() : Map.of("Content-Type", answered.contentType());
        return new Answer(answered.status(), type, answered.body());
    }

    private static Answer refused(Refusal refusal) {
        return Answer.refused(CallbackCodec.JSON.answers(), refusal);
    }
}
