package dev.appcard.adapter.outbound.persistence.retention;

import dev.appcard.domain.retention.OldData;

/** How each kind is removed: the oldest rows first, by {@code ctid}, which does not change while they are locked. */
final class RemovalStatements {
    /** Rows that somebody else has locked are left for another time: nobody waits for a removal, and it for nobody. */
    private static final String CALLS = """
        delete from call_record where ctid = any (array(
            select ctid from call_record where recorded_at < :before order by recorded_at limit :most
            for update skip locked))
        """;

    private RemovalStatements() {}

    static String of(OldData what) {
        return switch (what) {
            case CALLS -> CALLS;
        };
    }
}
