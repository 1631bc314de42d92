package dev.appcard.adapter.in.linq;

import dev.appcard.adapter.in.callback.AnswerFormat;
import dev.appcard.adapter.in.callback.Container;
import dev.appcard.adapter.in.callback.Refusal;
import dev.appcard.adapter.in.callback.Refused;
import dev.appcard.adapter.in.callback.ResultReceiver;
import dev.appcard.adapter.in.callback.http.Answer;
import dev.appcard.adapter.in.callback.http.Arrival;
import dev.appcard.adapter.in.rest.common.StrictJson;
import dev.appcard.adapter.in.rest.common.UnreadableJson;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.ResultDoor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonString;

/** An issuer's result that comes to the relay: its tid is the order number, which tells whose it is. */
@Dependent
public class RelayedResultDoor {

    private static final AnswerFormat ANSWERS = Container.JSON.answers();

    private final OrderRouter router;
    private final ResultReceiver receiver;

    @Inject
    public RelayedResultDoor(OrderRouter router, ResultReceiver receiver) {
        this.router = router;
        this.receiver = receiver;
    }

    Answer answer(IssuerCode issuer, Arrival arrival) {
        try {
            byte[] body = arrival.body();
            return router.answer(tidOf(body), arrival, body, () -> {
                ResultEnvelope envelope = Container.JSON.fields(body).toEnvelope(ResultDoor.APP);
                return () -> Answer.of(ANSWERS, receiver.receive(issuer, envelope));
            });
        } catch (Refused refused) {
            return Answer.refused(ANSWERS, ResultReceiver.refused(issuer, refused));
        }
    }

    /** All that is read of a message before it is known whose it is. */
    private static String tidOf(byte[] body) throws Refused {
        try {
            if (StrictJson.parse(body).get("tid") instanceof JsonString tid) {
                return tid.getString();
            }
        } catch (UnreadableJson unreadable) {
            throw new Refused(Refusal.UNREADABLE, "not a JSON object, or a field twice");
        }
        throw new Refused(Refusal.UNREADABLE, "tid missing");
    }
}
