package dev.appcard.adapter.outbound.admin.rotation;

import dev.appcard.adapter.outbound.vault.card.EnvelopeCardVault;
import dev.appcard.adapter.outbound.vault.keys.DataKeyRows;
import dev.appcard.adapter.outbound.vault.keys.KeyCacheLimits;
import dev.appcard.adapter.outbound.vault.keys.TestTime;
import dev.appcard.adapter.outbound.vault.kms.AwsKmsKeyWrapper;
import dev.appcard.adapter.outbound.vault.kms.KmsForTests;
import dev.appcard.adapter.outbound.vault.kms.play.PlayKms;
import dev.appcard.application.port.outbound.admin.WrappedDataKeys;
import dev.appcard.application.port.outbound.admin.WrappedDataKeysContract;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The data keys' table, with the test KMS")
class JdbcDataKeysTest implements WrappedDataKeysContract {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final TestTime time = new TestTime(Instant.parse("2026-11-22T03:00:00Z"));
    private PlayKms kms;
    private RotationSchema schema;
    private AwsKmsKeyWrapper wrapper;

    @BeforeEach
    void start() throws Exception {
        kms = KmsForTests.start();
        schema = RotationSchema.create("data_keys" + DATABASES.incrementAndGet());
        wrapper = KmsForTests.withoutRetries(kms);
    }

    @AfterEach
    void close() throws Exception {
        wrapper.close();
        schema.close();
        kms.close();
    }

    @Override
    public WrappedDataKeys dataKeys() {
        return new JdbcDataKeys(schema.database(), wrapper);
    }

    @Override
    public void given(int keys) throws SQLException {
        try (EnvelopeCardVault vault = new EnvelopeCardVault(
                new DataKeyRows(schema.database()),
                KmsForTests.wrapper(kms),
                new KeyCacheLimits(100, Duration.ofMinutes(5)),
                time,
                time,
                () -> {})) {
            for (int number = 0; number < keys; number++) {
                schema.register(vault, "shop" + number, number);
            }
        }
    }

    @Override
    public void changeWrappingKey() {
        kms.keys().point(KmsForTests.ALIAS, kms.keys().create());
    }

    @Override
    public void goAway() {
        kms.goDown();
    }

    @Override
    public void alterTheFirst() throws SQLException {
        schema.sql()
                .execute("update data_key set scope = 'thief/2026-11' where id = (select min(id::text)::uuid from"
                        + " data_key)");
    }
}
