package dev.appcard.adapter.in.callback;

import dev.appcard.adapter.in.callback.http.Answer;
import dev.appcard.adapter.in.callback.http.Arrival;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.issuer.ResultDoor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * {@code /inbound/{issuer}}: an issuer's server tells how an authentication in its app ended. The answer is given once
 * the result is durably stored; the approval starts afterwards.
 */
@Dependent
public class AppResultDoor {

    private final ResultReceiver receiver;

    @Inject
    public AppResultDoor(ResultReceiver receiver) {
        this.receiver = receiver;
    }

    Answer answer(InboundIssuer issuer, Arrival arrival) {
        Container container = issuer.container();
        if (issuer.isRelayed()) {
            return Answer.refused(container.answers(), Refusal.UNKNOWN);
        }
        if (!arrival.method().equals(container.method())) {
            return Answer.refused(container.answers(), Refusal.OTHER_METHOD).with("Allow", container.method());
        }
        return Answer.of(container.answers(), receive(issuer, container, arrival));
    }

    private Optional<Refusal> receive(InboundIssuer issuer, Container container, Arrival arrival) {
        try {
            ResultEnvelope envelope =
                    container.fields(container.message(arrival)).toEnvelope(ResultDoor.APP);
            return receiver.receive(issuer.code(), envelope);
        } catch (Refused refused) {
            return Optional.of(ResultReceiver.refused(issuer.code(), refused));
        }
    }
}
