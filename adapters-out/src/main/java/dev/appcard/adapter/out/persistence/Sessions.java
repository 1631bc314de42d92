package dev.appcard.adapter.out.persistence;

import java.util.function.Function;
import org.hibernate.StatelessSession;

/**
 * Lends database sessions. Inside of a {@link dev.appcard.application.port.out.store.UnitOfWork} a session takes part in
 * its transaction; outside of one every statement stands for itself, and only reading works.
 */
public interface Sessions {
    /** Runs the work with a session that is open for it, and for nothing else. */
    <T> T with(Function<StatelessSession, T> work);
}
