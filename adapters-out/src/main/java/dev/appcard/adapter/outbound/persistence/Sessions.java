package dev.appcard.adapter.outbound.persistence;

import java.util.function.Function;
import org.hibernate.StatelessSession;

/**
 * Lends database sessions. Inside of a {@link dev.appcard.application.port.outbound.store.UnitOfWork} a session takes part in
 * its transaction; outside of one it has a short transaction of its own, or each statement stands for itself, and only
 * reading is allowed.
 */
public interface Sessions {
    /** Runs the work with a session that is open for it, and for nothing else. */
    <T> T with(Function<StatelessSession, T> work);
}
