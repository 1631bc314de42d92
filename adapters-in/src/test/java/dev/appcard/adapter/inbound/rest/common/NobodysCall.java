package dev.appcard.adapter.inbound.rest.common;

import dev.appcard.application.port.CurrentCall;
import dev.appcard.domain.audit.Actor;
import dev.appcard.domain.audit.Origin;
import java.util.Optional;

/** Takes no notice of who acts. */
public final class NobodysCall implements CurrentCall {

    @Override
    public Origin origin() {
        return new Origin(Optional.empty(), Optional.empty());
    }

    @Override
    public void actsAs(Actor actor) {}

    @Override
    public void as(Actor actor, Runnable work) {
        work.run();
    }
}
