package dev.appcard.adapter.outbound.vault.keys;

import dev.appcard.adapter.outbound.persistence.LocalSessions;
import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.adapter.outbound.persistence.SessionDatabase;
import dev.appcard.adapter.outbound.persistence.Sql;
import dev.appcard.domain.identifier.MerchantId;
import java.util.concurrent.atomic.AtomicInteger;

/** The table of data keys, as the application's role; tests share it and bring merchants of their own. */
public final class DataKeysForTests {

    public static final Sql SQL = new Sql(PostgresForTests.asOwner());
    private static final AtomicInteger MERCHANTS = new AtomicInteger();
    private static final LocalSessions SESSIONS = new LocalSessions(PostgresForTests.asApplication());

    private DataKeysForTests() {}

    public static DataKeyRows rows() {
        return new DataKeyRows(new SessionDatabase(SESSIONS, SESSIONS));
    }

    /** This merchant has no data key yet. */
    public static MerchantId newMerchant() {
        return new MerchantId("keys" + MERCHANTS.incrementAndGet());
    }

    public static long countOf(MerchantId merchant) {
        return (long) SQL.one("select count(*) from data_key where scope like ?", merchant.value() + "/%");
    }
}
