package dev.appcard.adapter.inbound.relay;

import dev.appcard.adapter.inbound.callback.CallbackCodec;
import dev.appcard.adapter.inbound.callback.ResultReceiver;
import dev.appcard.adapter.inbound.callback.http.Answer;
import dev.appcard.adapter.inbound.callback.http.InboundRequest;
import dev.appcard.adapter.inbound.callback.json.JsonMessageParser;
import dev.appcard.adapter.inbound.callback.message.AnswerFormat;
import dev.appcard.adapter.inbound.callback.message.Refusal;
import dev.appcard.adapter.inbound.callback.message.Refused;
import dev.appcard.adapter.inbound.callback.message.UnreadableMessage;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.ResultEndpoint;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonString;

/** An issuer's result that comes to the relay: its tid is the order number, which tells whose it is. */
@Dependent
public class RelayedResultEndpoint {

    private static final AnswerFormat ANSWERS = CallbackCodec.JSON.answers();

    private final RelayRouter router;
    private final ResultReceiver receiver;

    @Inject
    public RelayedResultEndpoint(RelayRouter router, ResultReceiver receiver) {
        this.router = router;
        this.receiver = receiver;
    }

    Answer answer(IssuerCode issuer, InboundRequest request) {
        try {
            byte[] body = request.body();
            return router.answer(tidOf(body), request, body, () -> {
                ResultEnvelope envelope = CallbackCodec.JSON.fields(body).toEnvelope(ResultEndpoint.APP);
                return () -> Answer.of(ANSWERS, receiver.receive(issuer, envelope));
            });
        } catch (Refused refused) {
            return Answer.refused(ANSWERS, ResultReceiver.refused(issuer, refused));
        }
    }

    /** All that is read of a message before it is known whose it is. */
    private static String tidOf(byte[] body) throws Refused {
        try {
            if (JsonMessageParser.object(body).get("tid") instanceof JsonString tid) {
                return tid.getString();
            }
        } catch (UnreadableMessage unreadable) {
            throw new Refused(unreadable);
        }
        throw new Refused(Refusal.UNREADABLE, "tid missing");
    }
}
