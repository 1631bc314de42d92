package dev.appcard.adapter.outbound.persistence;

import dev.appcard.application.port.outbound.store.UnitOfWork;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * The persistence unit as it is deployed, but with transactions of its own in place of a container's; and it writes down
 * what is sent to the database.
 */
public final class LocalSessions implements Sessions, UnitOfWork, AutoCloseable {
    private final ThreadLocal<StatelessSession> running = new ThreadLocal<>();
    private final List<String> statements = new CopyOnWriteArrayList<>();
    private final AtomicInteger commits = new AtomicInteger();
    private final SessionFactory factory;

    public LocalSessions(DataSource database) {
        StatementInspector inspector = sql -> {
            statements.add(sql);
            return sql;
        };
        EntityManagerFactory unit = Persistence.createEntityManagerFactory(
                "appcard",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", database,
                        "hibernate.session_factory.statement_inspector", inspector));
        factory = unit.unwrap(SessionFactory.class);
    }

    /** What was sent since this was asked last. */
    public List<String> takeStatements() {
        List<String> taken = List.copyOf(statements);
        statements.clear();
        return taken;
    }

    /** Units of work that were committed since this was asked last. */
    public int takeCommits() {
        return commits.getAndSet(0);
    }

    /** Whether this thread is in a unit of work. */
    public boolean isInTransaction() {
        return running.get() != null;
    }

    @Override
    public <T> T with(Function<StatelessSession, T> work) {
        StatelessSession joined = running.get();
        if (joined != null) {
            return work.apply(joined);
        }
        try (StatelessSession session = factory.openStatelessSession()) {
            return work.apply(session);
        }
    }

    @Override
    public <T> T run(Supplier<T> work, Predicate<? super T> keeps) {
        StatelessSession outer = running.get();
        return outer == null ? begunAndCommitted(work, keeps) : joined(outer, work, keeps);
    }

    private <T> T begunAndCommitted(Supplier<T> work, Predicate<? super T> keeps) {
        try (StatelessSession session = factory.openStatelessSession()) {
            running.set(session);
            return inTransaction(session.beginTransaction(), work, keeps);
        } finally {
            running.remove();
        }
    }

    private <T> T inTransaction(Transaction transaction, Supplier<T> work, Predicate<? super T> keeps) {
        try {
            T result = work.get();
            if (transaction.getRollbackOnly()) {
                throw new IllegalStateException("the transaction is doomed by work inside of it that failed");
            }
            if (keeps.test(result)) {
                transaction.commit();
                commits.incrementAndGet();
            }
            return result;
        } finally {
            if (transaction.isActive()) {
                transaction.rollback();
            }
        }
    }

    private static <T> T joined(StatelessSession outer, Supplier<T> work, Predicate<? super T> keeps) {
        try {
            T result = work.get();
            if (!keeps.test(result)) {
                outer.getTransaction().markRollbackOnly();
            }
            return result;
        } catch (RuntimeException failed) {
            outer.getTransaction().markRollbackOnly();
            throw failed;
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
