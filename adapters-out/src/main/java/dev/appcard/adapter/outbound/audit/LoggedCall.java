package dev.appcard.adapter.outbound.audit;

import dev.appcard.application.port.CurrentCall;
import dev.appcard.domain.audit.Actor;
import dev.appcard.domain.audit.ActorKind;
import dev.appcard.domain.audit.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.slf4j.MDC;

/**
 * The call in the context of the logs ({@link MDC}): whoever hands work to another thread hands that over already, every line of
 * the log names the actor, and the call's end clears it.
 */
@ApplicationScoped
public class LoggedCall implements CurrentCall {

    private static final String TRACE_ID = "traceId";
    private static final String ACTOR = "actor";
    private static final String ID_OF_ACTOR = "actorId";

    @Override
    public Origin origin() {
        return new Origin(
                Optional.ofNullable(MDC.get(ACTOR))
                        .map(kind -> new Actor(
                                ActorKind.valueOf(kind),
                                Optional.ofNullable(MDC.get(ID_OF_ACTOR)).orElse(""))),
                Optional.ofNullable(MDC.get(TRACE_ID)));
    }

    @Override
    public void actsAs(Actor actor) {
        MDC.put(ACTOR, actor.kind().name());
        MDC.put(ID_OF_ACTOR, actor.id());
    }

    @Override
    public void as(Actor actor, Runnable work) {
        actsAs(actor);
        try {
            work.run();
        } finally {
            MDC.remove(ACTOR);
            MDC.remove(ID_OF_ACTOR);
        }
    }
}
