package dev.appcard.adapter.outbound.persistence.restore;

import dev.appcard.domain.restore.HeldKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * What is unfinished in the tables of the product. Held, a row is due in a year that never comes: so every version of the gateway
 * leaves it alone; and a trigger refuses whoever would change it all the same.
 */
public record HeldRows(Connection connection) {

    private static final String NEVER = "timestamptz '9999-12-31 00:00:00Z'";

    private static final String NOTED = """
        insert into restored_work (kind, key, restored, state, due_at)
        select '%1$s', %2$s, ?, %3$s, %4$s from %5$s where %4$s < %6$s%7$s
        on conflict (kind, key) do update set
            restored = excluded.restored, state = excluded.state, due_at = excluded.due_at, status = 'HELD'
        """;

    private static final String SET_ASIDE = "update %1$s set %2$s = %3$s where %2$s < %3$s%4$s";

    /** Of a subscription what was to be charged by now, or is being charged: its later periods are nobody's doubt. */
    private static final String TO_BE_CHARGED = " and (status in ('CLAIMED', 'ATTEMPTING') or look_at <= ?)";

    private static final String LET_GO = """
        update %1$s set %2$s = restored_work.due_at from restored_work
        where kind = '%3$s' and restored_work.key = %4$s and restored_work.key = ? and restored_work.status = 'HELD'
        """;

    private static final String DECIDED =
            "update restored_work set status = ? where kind = ? and key = ? and status = 'HELD'";

    /** Of those that were only opened or authenticated, what the VAN knows nothing of. */
    private static final String LET_GO_UNKNOWN_THERE = """
        with gone as (
            update restored_work set status = 'RELEASED'
            where kind = '%3$s' and status = 'HELD' and state in ('READY', 'APP_CALLED', 'AUTHENTICATED')
                and not exists (
                    select from reconciliation_difference difference
                    where left(difference.order_number, length(key) + 1) = key || '-'
                        and difference.status in ('WAITING', 'TO_MEND', 'NEEDS_ATTENTION'))
            returning key, due_at)
        update %1$s set %2$s = gone.due_at from gone where gone.key = %4$s
        """;

    /** Where the rows of a kind are. */
    private record Place(String table, String due, String key, String state) {}

    private static Place of(HeldKind kind) {
        return switch (kind) {
            case PAYMENT -> new Place("payment", "attention_at", "payment_key", "state");
            case WATCH -> new Place("approval_watch", "look_at", "payment_key", "'OPEN'");
            case CHARGE ->
                new Place(
                        "subscription_charge",
                        "look_at",
                        "subscription_id || '/' || period",
                        "subscription_charge.status");
            case REGISTRATION -> new Place("registration", "attention_at", "registration_key", "state");
        };
    }

    /** @return how many are held now */
    int hold(HeldKind kind, long restore, Instant now) throws SQLException {
        Place place = of(kind);
        boolean charge = kind == HeldKind.CHARGE;
        String which = charge ? TO_BE_CHARGED : "";
        String noted = NOTED.formatted(kind, place.key(), place.state(), place.due(), place.table(), NEVER, which);
        try (PreparedStatement statement = connection.prepareStatement(noted)) {
            statement.setLong(1, restore);
            if (charge) {
                statement.setObject(2, now.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
            }
            statement.executeUpdate();
        }
        try (PreparedStatement statement =
                connection.prepareStatement(SET_ASIDE.formatted(place.table(), place.due(), NEVER, which))) {
            if (charge) {
                statement.setObject(1, now.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
            }
            return statement.executeUpdate();
        }
    }

    /** @return false when it is not held */
    public boolean leave(HeldKind kind, String key) throws SQLException {
        return isDecided(kind, key, "LEFT");
    }

    /** @return false when it is not held */
    public boolean release(HeldKind kind, String key) throws SQLException {
        Place place = of(kind);
        String sql = LET_GO.formatted(place.table(), place.due(), kind, place.key());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, key);
            return statement.executeUpdate() == 1 && isDecided(kind, key, "RELEASED");
        }
    }

    int releaseUnknownThere(HeldKind kind) throws SQLException {
        Place place = of(kind);
        String sql = LET_GO_UNKNOWN_THERE.formatted(place.table(), place.due(), kind, place.key());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return statement.executeUpdate();
        }
    }

    private boolean isDecided(HeldKind kind, String key, String status) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DECIDED)) {
            statement.setString(1, status);
            statement.setString(2, kind.name());
            statement.setString(3, key);
            return statement.executeUpdate() == 1;
        }
    }
}
