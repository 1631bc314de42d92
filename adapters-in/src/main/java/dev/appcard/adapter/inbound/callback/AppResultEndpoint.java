package dev.appcard.adapter.inbound.callback;

import dev.appcard.adapter.inbound.callback.http.Answer;
import dev.appcard.adapter.inbound.callback.http.InboundRequest;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.issuer.ResultEndpoint;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * {@code /inbound/{issuer}}: an issuer's server tells how an authentication in its app ended. The answer is given once
 * the result is durably stored; the approval starts afterwards.
 */
@Dependent
public class AppResultEndpoint {

    private final ResultReceiver receiver;

    @Inject
    public AppResultEndpoint(ResultReceiver receiver) {
        this.receiver = receiver;
    }

    Answer answer(InboundIssuer issuer, InboundRequest arrival) {
        Container container = issuer.container();
        if (issuer.isRelayed()) {
            return Answer.refused(container.answers(), Refusal.UNKNOWN);
        }
        if (!arrival.method().equals(container.method())) {
            return Answer.refused(container.answers(), Refusal.OTHER_METHOD).with("Allow", container.method());
        }
        return Answer.of(container.answers(), receive(issuer, container, arrival));
    }

    private Optional<Refusal> receive(InboundIssuer issuer, Container container, InboundRequest arrival) {
        try {
            ResultEnvelope envelope =
                    container.fields(container.message(arrival)).toEnvelope(ResultEndpoint.APP);
            return receiver.receive(issuer.code(), envelope);
        } catch (Refused refused) {
            return Optional.of(ResultReceiver.refused(issuer.code(), refused));
        }
    }
}
