package dev.appcard.adapter.outbound.persistence;

import dev.appcard.adapter.outbound.admin.owner.SchemaOwner;
import dev.appcard.adapter.outbound.admin.schema.FlywayMigrations;
import dev.appcard.application.port.outbound.RecordingJournal;
import dev.appcard.domain.billing.BillingFixtures;
import dev.appcard.domain.payment.PaymentFixtures;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A database on which a later version works too: its checks allow any state, as that version's migration would have them.
 * With what this version would use on it.
 */
public final class LaterVersion {
    private static final LaterVersion ONLY = create();

    private final SchemaOwner owner;
    private final LocalSessions sessions;

    private LaterVersion(SchemaOwner owner) {
        this.owner = owner;
        this.sessions = new LocalSessions(PostgresForTests.asApplication(owner));
        Runtime.getRuntime().addShutdownHook(new Thread(sessions::close));
    }

    public static LocalSessions sessions() {
        return ONLY.sessions;
    }

    /** Writes as the later version does. */
    public static void writes(String sql) throws SQLException {
        new Sql(PostgresForTests.asOwner(ONLY.owner)).execute(sql);
    }

    private static LaterVersion create() {
        try {
            SchemaOwner owner = PostgresForTests.emptyDatabase("later_version");
            new FlywayMigrations(owner, PostgresForTests.APPLICATION_ROLE).migrate();
            new Sql(PostgresForTests.asOwner(owner))
                    .execute("""
                        do $$
                        declare rule record;
                        begin
                            for rule in select conrelid::regclass as owner, conname from pg_constraint
                                where contype = 'c' and connamespace = 'public'::regnamespace
                            loop
                                execute format('alter table %%s drop constraint %%I', rule.owner, rule.conname);
                            end loop;
                        end $$;
                        insert into merchant (id, name, store_id, domain, business_number, return_addresses, contracts)
                        values ('%1$s', '행복상점', '2999199999', 'shop.example.com', '1234567890', '{}', '{APP_CARD,LATER_CONTRACT}');
                        insert into card_data_contract (merchant_id, purpose, most_amount, most_per_day, waives_holder_check)
                        values ('%1$s', 'PHONE_ORDER', 1000, 5, false), ('%1$s', 'LATER_USE', 1000, 5, false);
                        insert into data_key (id, scope, kek_id, wrapped, retired_at)
                        values ('%2$s', 'fixture/2026-11', 'local:fixture', decode(repeat('00', 32), 'hex'), now());
                        """.formatted(PaymentFixtures.MERCHANT.value(), BillingFixtures.DATA_KEY));
            return new LaterVersion(owner);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What an instance of this version would be told, and a time that it goes by. */
    public static final class Instance {
        private final AtomicLong nanos = new AtomicLong();
        private final RecordingJournal journal = new RecordingJournal();
        private final StoredRows rows = new StoredRows(journal, nanos::get);

        public StoredRows rows() {
            return rows;
        }

        public RecordingJournal journal() {
            return journal;
        }

        public void pass(Duration time) {
            nanos.addAndGet(time.toNanos());
        }
    }
}
