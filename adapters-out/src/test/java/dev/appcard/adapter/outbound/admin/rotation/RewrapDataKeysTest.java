package dev.appcard.adapter.outbound.admin.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.vault.card.EnvelopeCardVault;
import dev.appcard.adapter.outbound.vault.keys.DataKeyRows;
import dev.appcard.adapter.outbound.vault.keys.KeyCacheLimits;
import dev.appcard.adapter.outbound.vault.keys.TestTime;
import dev.appcard.adapter.outbound.vault.kms.AwsKmsKeyWrapper;
import dev.appcard.adapter.outbound.vault.kms.KmsForTests;
import dev.appcard.adapter.outbound.vault.kms.play.PlayKms;
import dev.appcard.adapter.outbound.vault.kms.play.PlayKms.Fault;
import dev.appcard.application.port.inbound.admin.RotationCounts;
import dev.appcard.application.port.outbound.admin.RowOutcome;
import dev.appcard.application.port.outbound.admin.WrappedDataKeys;
import dev.appcard.application.port.outbound.vault.OpenedCard.Opened;
import dev.appcard.application.service.admin.RewrapDataKeysService;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("rewrap-data-keys, by ReEncrypt of the test KMS")
class RewrapDataKeysTest {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final int KEYS = 6;

    private final TestTime time = new TestTime(Instant.parse("2026-11-22T03:00:00Z"));
    private final Heard heard = new Heard();
    private PlayKms kms;
    private RotationSchema schema;
    private DataKeyRows rows;
    private AwsKmsKeyWrapper wrapper;
    private String next;

    @BeforeEach
    void sealCardsUnderTheFirstKey() throws Exception {
        kms = KmsForTests.start();
        schema = RotationSchema.create("rewrap" + DATABASES.incrementAndGet());
        rows = new DataKeyRows(schema.database());
        wrapper = KmsForTests.withoutRetries(kms);
        try (EnvelopeCardVault vault = vault()) {
            for (int number = 0; number < KEYS; number++) {
                schema.register(vault, "shop" + number, number);
            }
        }
        next = kms.keys().create();
        kms.keys().point(KmsForTests.ALIAS, next);
        kms.forgetCalls();
    }

    @AfterEach
    void close() throws Exception {
        wrapper.close();
        schema.close();
        kms.close();
    }

    @Test
    @DisplayName("every key moves, no card is touched, no key leaves the KMS, and the cards open without the old key")
    void runShouldBringAllUnderTheCurrentKey() {
        var before = schema.stored("shop0", 0);
        String old = (String) schema.sql().one("select distinct kek_id from data_key");

        assertThat(run()).contains(new RotationCounts(KEYS, 0, 0, 0));

        assertThat(schema.sql().one("select distinct kek_id from data_key")).isEqualTo(next);
        assertThat(kms.calls("ReEncrypt")).isEqualTo(KEYS);
        assertThat(kms.calls("Decrypt")).isZero();
        assertThat(schema.stored("shop0", 0)).isEqualTo(before);
        kms.keys().scheduleDeletion(old);
        assertAllOpen();
    }

    @Test
    void runShouldFindNothingToDoTheSecondTime() {
        run();
        assertThat(run()).contains(new RotationCounts(0, 0, 0, 0));

        assertThat(kms.calls("ReEncrypt")).isEqualTo(KEYS);
    }

    @Test
    @DisplayName("stopped by the KMS in the middle it says so, everything opens, and the next run does the rest")
    void runShouldGoOnWhereItStopped() {
        // the question for the current key, and two rows
        kms.becomeAfter(3, Fault.THROTTLED);

        assertThat(run()).contains(new RotationCounts(2, 0, 0, 1));
        assertThat(schema.sql().one("select count(*) from data_key where kek_id = ?", next))
                .isEqualTo(2L);

        kms.become(Fault.NONE);
        assertAllOpen();
        run();
        assertThat(schema.sql().one("select count(*) from data_key where kek_id = ?", next))
                .isEqualTo((long) KEYS);
        assertAllOpen();
    }

    @Test
    @DisplayName("a row that was altered is named and left, the others move")
    void runShouldNameWhatDoesNotUnwrap() throws Exception {
        schema.sql().execute("update data_key set scope = 'thief/2026-11' where scope = 'shop3/2026-11'");

        String old = (String) schema.sql().one("select distinct kek_id from data_key");

        assertThat(run()).contains(new RotationCounts(KEYS - 1, 0, 1, 0));

        assertThat(heard.unreadable()).containsExactly("thief/2026-11 " + old);
        assertThat(schema.sql().one("select scope from data_key where kek_id <> ?", next))
                .isEqualTo("thief/2026-11");
    }

    @Test
    @DisplayName("a row that another run has moved meanwhile is not overwritten")
    void rewrapShouldBeACompareAndSet() {
        var row = keys().notUnder(next, WrappedDataKeys.BEFORE_ALL, 1).getFirst();
        run();
        var moved = schema.sql().one("select wrapped from data_key where id = ?", row.id());

        assertThat(row.rewrap()).isEqualTo(RowOutcome.CHANGED);
        assertThat(schema.sql().one("select wrapped from data_key where id = ?", row.id()))
                .isEqualTo(moved);
    }

    @Test
    void runShouldChangeNothingWhenTheKmsIsAway() {
        kms.goDown();

        assertThat(run()).isEmpty();
    }

    private Optional<RotationCounts> run() {
        return new RewrapDataKeysService(keys()).rewrap(heard);
    }

    private JdbcDataKeys keys() {
        return new JdbcDataKeys(schema.database(), wrapper);
    }

    private void assertAllOpen() {
        try (EnvelopeCardVault vault = vault()) {
            for (int number = 0; number < KEYS; number++) {
                assertThat(vault.open(
                                schema.stored("shop" + number, number),
                                RotationSchema.binding("shop" + number, number)))
                        .isEqualTo(new Opened(RotationSchema.secret(number)));
            }
        }
    }

    private EnvelopeCardVault vault() {
        return new EnvelopeCardVault(
                rows, KmsForTests.wrapper(kms), new KeyCacheLimits(100, Duration.ofMinutes(5)), time, time, () -> {});
    }
}
