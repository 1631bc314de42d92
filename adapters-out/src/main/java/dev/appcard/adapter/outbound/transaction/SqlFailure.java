package dev.appcard.adapter.outbound.transaction;

import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What kept a piece of work from the database, as far as that is the database's doing and not a defect of ours. */
enum SqlFailure {

    /** Two got in each other's way: rolled back for certain, and done again it may go well. */
    CONFLICT,
    /** The connection had been cut. Its work is rolled back, and another connection may be alive. */
    STALE,
    /** One statement took too long: the next may not. */
    SLOW,
    /** It was restored from a backup, and holds what was to be changed. */
    RESTORED,
    /** It cannot be reached, takes no changes, or has not answered at all. */
    AWAY;

    /** Serialization failure, deadlock, lock time-out. */
    private static final Set<String> CONFLICTS = Set.of("40001", "40P01", "55P03");

    /** Broken connection, none there; ended by an administrator, by a crash, for being idle. */
    private static final Set<String> BROKEN = Set.of("08003", "08006", "57P01", "57P02", "25P03");

    /** Starting or stopping, too many connections, disk or memory full, read-only standby. */
    private static final Set<String> AWAY_STATES =
            Set.of("57P03", "53000", "53100", "53200", "53300", "25006", "58030");

    private static final String STATEMENT_TIMEOUT = "57014";

    private static final String CONNECTION_CLASS = "08";

    /** Of our own triggers (V20__restore.sql). */
    private static final String RESTORED_CLASS = "RS";

    /** @return empty where the failure is no sign of the database's condition */
    static Optional<SqlFailure> of(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .flatMap(sql -> of(sql).stream())
                .findFirst();
    }

    private static Optional<SqlFailure> of(SQLException failed) {
        String state = failed.getSQLState() == null ? "" : failed.getSQLState();
        if (CONFLICTS.contains(state)) {
            return Optional.of(CONFLICT);
        }
        if (BROKEN.contains(state)) {
            return Optional.of(isUnanswered(failed) ? AWAY : STALE);
        }
        if (state.equals(STATEMENT_TIMEOUT)) {
            return Optional.of(SLOW);
        }
        if (state.startsWith(RESTORED_CLASS)) {
            return Optional.of(RESTORED);
        }
        return isAway(failed, state) ? Optional.of(AWAY) : Optional.empty();
    }

    /** The connection was there, and nothing came: another connection would wait as long. */
    private static boolean isUnanswered(SQLException failed) {
        return failed.getCause() instanceof SocketTimeoutException;
    }

    private static boolean isAway(SQLException failed, String state) {
        return AWAY_STATES.contains(state)
                || state.startsWith(CONNECTION_CLASS)
                || failed instanceof SQLRecoverableException
                || failed instanceof SQLTransientConnectionException
                || failed instanceof SQLNonTransientConnectionException;
    }
}
