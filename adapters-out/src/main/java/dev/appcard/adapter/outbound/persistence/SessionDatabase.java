package dev.appcard.adapter.outbound.persistence;

import dev.appcard.adapter.outbound.vault.keys.Database;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The gateway's database, in a unit of work for each piece of work. */
@Dependent
public final class SessionDatabase implements Database {

    private final Sessions sessions;
    private final UnitOfWork unitOfWork;

    @Inject
    public SessionDatabase(Sessions sessions, UnitOfWork unitOfWork) {
        this.sessions = sessions;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public <T> T run(Work<T> work) {
        return unitOfWork.run(() -> sessions.with(session -> session.doReturningWork(work::on)));
    }
}
