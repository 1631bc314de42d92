package dev.appcard.application.port;

import dev.appcard.domain.audit.Actor;
import dev.appcard.domain.audit.Origin;

/**
 * What the running thread is working on, and for whom. Inbound adapters say it, stores write it into the history; use cases need
 * not know. It goes along with work that is handed to another thread ({@code Background}).
 */
public interface CurrentCall {

    Origin origin();

    /** For the rest of the call, whose end forgets it. */
    void actsAs(Actor actor);

    /** For this work alone, on a thread that serves no call. */
    void as(Actor actor, Runnable work);
}
