package dev.appcard.adapter.inbound.callback;

import dev.appcard.adapter.inbound.callback.http.Answer;
import dev.appcard.adapter.inbound.callback.http.InboundRequest;
import dev.appcard.adapter.inbound.callback.message.Refusal;
import dev.appcard.adapter.inbound.callback.message.Refused;
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

    Answer answer(InboundIssuer issuer, InboundRequest request) {
        CallbackCodec codec = issuer.codec();
        if (issuer.isRelayed()) {
            return Answer.refused(codec.answers(), Refusal.UNKNOWN);
        }
        if (!request.method().equals(codec.method())) {
            return Answer.refused(codec.answers(), Refusal.OTHER_METHOD).with("Allow", codec.method());
        }
        return Answer.of(codec.answers(), receive(issuer, codec, request));
    }

    private Optional<Refusal> receive(InboundIssuer issuer, CallbackCodec codec, InboundRequest request) {
        try {
            ResultEnvelope envelope = codec.fields(codec.message(request)).toEnvelope(ResultEndpoint.APP);
            return receiver.receive(issuer.code(), envelope);
        } catch (Refused refused) {
            return Optional.of(ResultReceiver.refused(issuer.code(), refused));
        }
    }
}
