package dev.appcard.adapter.outbound.persistence;

import dev.appcard.application.port.outbound.store.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.Objects;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Sessions on the container's data source, always within a transaction: that of the unit of work, else a short one of
 * their own. Without one Liberty would lend the connection to the thread for as long as its task runs, and so hold it
 * while the VAN is asked.
 */
@ApplicationScoped
class ContainerSessions implements Sessions {
    @PersistenceUnit(unitName = "appcard")
    private @Nullable EntityManagerFactory factory;

    @Inject
    private @Nullable UnitOfWork unitOfWork;

    @Override
    public <T> T with(Function<StatelessSession, T> work) {
        return Objects.requireNonNull(unitOfWork).run(() -> inSession(work));
    }

    private <T> T inSession(Function<StatelessSession, T> work) {
        try (StatelessSession session = sessionFactory().openStatelessSession()) {
            return work.apply(session);
        }
    }

    private SessionFactory sessionFactory() {
        if (factory == null) {
            throw new IllegalStateException("the container has not injected the persistence unit appcard");
        }
        return factory.unwrap(SessionFactory.class);
    }
}
