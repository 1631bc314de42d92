package dev.appcard.adapter.outbound.vault.keys;

import dev.appcard.adapter.outbound.persistence.Sessions;
import dev.appcard.application.port.outbound.store.UnitOfWork;

/** The gateway's database, in a unit of work for each piece of work. */
public final class SessionDatabase implements Database {

    private final Sessions sessions;
    private final UnitOfWork unitOfWork;

    public SessionDatabase(Sessions sessions, UnitOfWork unitOfWork) {
        this.sessions = sessions;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public <T> T run(Work<T> work) {
        return unitOfWork.run(() -> sessions.with(session -> session.doReturningWork(work::on)));
    }
}
