package dev.appcard.adapter.out.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Sessions on the container's data source. Opening one costs no round trip; it joins the JTA transaction by itself. */
@ApplicationScoped
class ContainerSessions implements Sessions {
    @PersistenceUnit(unitName = "appcard")
    private @Nullable EntityManagerFactory factory;

    @Override
    public <T> T with(Function<StatelessSession, T> work) {
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
