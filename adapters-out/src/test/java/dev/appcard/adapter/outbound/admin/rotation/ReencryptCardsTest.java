package dev.appcard.adapter.outbound.admin.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.appcard.adapter.outbound.vault.card.EnvelopeCardVault;
import dev.appcard.adapter.outbound.vault.keys.DataKeyRows;
import dev.appcard.adapter.outbound.vault.keys.KeyCacheLimits;
import dev.appcard.adapter.outbound.vault.keys.TestTime;
import dev.appcard.adapter.outbound.vault.kms.KmsForTests;
import dev.appcard.adapter.outbound.vault.kms.play.PlayKms;
import dev.appcard.application.port.inbound.admin.RotationCounts;
import dev.appcard.application.port.outbound.admin.SealedCards;
import dev.appcard.application.port.outbound.vault.OpenedCard;
import dev.appcard.application.port.outbound.vault.OpenedCard.Opened;
import dev.appcard.application.port.outbound.vault.OpenedCard.Unreadable;
import dev.appcard.application.service.admin.ReencryptCardsService;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.Sealed;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** docs/reliability.md F9.3 and F9.4: each row wholly old or wholly new, whatever happens. */
@DisplayName("reencrypt-cards")
class ReencryptCardsTest {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final String SHOP = "shop";
    private static final int CARDS = 250;

    private final TestTime time = new TestTime(Instant.parse("2026-11-22T03:00:00Z"));
    private final Heard heard = new Heard();
    private PlayKms kms;
    private RotationSchema schema;
    private DataKeyRows keys;
    private SealedCards cards;
    private EnvelopeCardVault vault;

    /** The process is gone. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @BeforeEach
    void registerCards() throws Exception {
        kms = KmsForTests.start();
        schema = RotationSchema.create("reencrypt" + DATABASES.incrementAndGet());
        keys = new DataKeyRows(schema.database());
        cards = new JdbcSealedCards(schema.database());
        vault = new EnvelopeCardVault(
                keys, KmsForTests.wrapper(kms), new KeyCacheLimits(100, Duration.ofMinutes(5)), time, time, () -> {});
        for (int number = 0; number < CARDS; number++) {
            schema.register(vault, SHOP, number);
        }
    }

    @AfterEach
    void close() throws Exception {
        vault.close();
        schema.close();
        kms.close();
    }

    @Test
    @DisplayName("within the month there is nothing to do; in the next one every card moves to that month's key")
    void runShouldMoveTheCardsOfMonthsGoneBy() {
        assertThat(run(false)).isEqualTo(new RotationCounts(0, 0, 0, 0));
        assertThat(heard.retired()).isZero();

        time.pass(Duration.ofDays(31));
        assertThat(run(false)).isEqualTo(new RotationCounts(CARDS, 0, 0, 0));

        assertThat(heard.retired()).isOne();
        assertThat(scopesInUse()).containsExactly("shop/2026-12");
        assertAllOpen();
    }

    @Test
    @DisplayName("with --retire-current every card moves to a new key within the same month")
    void runShouldRetireTheKeysInUse() {
        assertThat(run(true)).isEqualTo(new RotationCounts(CARDS, 0, 0, 0));

        assertThat(heard.retired()).isOne();
        assertThat(schema.sql().one("select count(*) from data_key where scope = 'shop/2026-11'"))
                .isEqualTo(2L);
        assertThat(underRetired()).isZero();
        assertAllOpen();
    }

    @Test
    @DisplayName("killed at any row: every card opens, old or new, and the next run does the rest and no more")
    void runShouldGoOnAfterAKill() {
        time.pass(Duration.ofDays(31));

        assertThatExceptionOfType(Killed.class).isThrownBy(() -> run(false, dyingAt(137)));
        assertThat(underRetired()).isEqualTo(CARDS - 136L);
        assertAllOpen();

        assertThat(run(false)).isEqualTo(new RotationCounts(114, 0, 0, 0));
        assertThat(underRetired()).isZero();
        assertAllOpen();
    }

    @Test
    @DisplayName("stopped by a KMS that is away: nothing is half done, the next run does the rest")
    void runShouldStopWhenTheKmsIsAway() {
        time.pass(Duration.ofDays(31));
        kms.goDown();

        assertThat(run(false)).isEqualTo(new RotationCounts(0, 0, 0, 1));
        assertThat(underRetired()).isEqualTo(CARDS);

        kms.comeUp();
        time.pass(Duration.ofSeconds(2));
        run(false);
        assertThat(underRetired()).isZero();
        assertAllOpen();
    }

    @Test
    @DisplayName("a card that is deleted or changed while it is being sealed again keeps what the other wrote")
    void replaceShouldBeACompareAndSet() throws SQLException {
        time.pass(Duration.ofDays(31));
        assertThat(run(false, deletingMeanwhile(7))).isEqualTo(new RotationCounts(CARDS - 1, 1, 0, 0));
        assertThat(schema.sql()
                        .query(
                                "select billing_key from registered_card where sealed_secret is null and sealed_under"
                                        + " is null",
                                row -> row.getString(1)))
                .containsExactly(RotationSchema.binding(SHOP, 6).billingKey().value());
    }

    @Test
    @DisplayName("a row that was swapped is named and left as it is")
    void runShouldNameWhatDoesNotOpen() throws SQLException {
        schema.sql()
                .execute("update registered_card set merchant_id = 'thief' where billing_key = '"
                        + RotationSchema.binding(SHOP, 42).billingKey() + "'");
        time.pass(Duration.ofDays(31));

        assertThat(run(false)).isEqualTo(new RotationCounts(CARDS - 1, 0, 1, 0));

        assertThat(heard.unreadable()).containsExactly("thief KB bill_rotation000000000042");
        assertThat(vault.open(schema.stored(SHOP, 42), RotationSchema.binding("thief", 42)))
                .isEqualTo(new Unreadable());
        assertThat(open(42)).isEqualTo(new Opened(RotationSchema.secret(42)));
    }

    private RotationCounts run(boolean retireCurrent) {
        return run(retireCurrent, cards);
    }

    private RotationCounts run(boolean retireCurrent, SealedCards through) {
        return new ReencryptCardsService(through, vault, time).reencrypt(retireCurrent, heard);
    }

    /** Before it writes the card with this number, counted from 1. */
    private SealedCards dyingAt(int which) {
        return before(which, () -> {
            throw new Killed();
        });
    }

    private SealedCards deletingMeanwhile(int which) {
        return before(which, () -> {
            try {
                schema.sql()
                        .execute("update registered_card set sealed_secret = null, sealed_under = null"
                                + " where billing_key = '"
                                + RotationSchema.binding(SHOP, which - 1).billingKey() + "'");
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    private SealedCards before(int which, Runnable happens) {
        AtomicInteger written = new AtomicInteger();
        return new SealedCards() {
            @Override
            public int retireAllKeys() {
                return cards.retireAllKeys();
            }

            @Override
            public int retireKeysOfOtherMonths(YearMonth month) {
                return cards.retireKeysOfOtherMonths(month);
            }

            @Override
            public List<SealedCard> underRetiredKeys(String afterBillingKey, int most) {
                return cards.underRetiredKeys(afterBillingKey, most);
            }

            @Override
            public boolean replace(SealedCard card, Sealed<CardSecret> renewed) {
                if (written.incrementAndGet() == which) {
                    happens.run();
                }
                return cards.replace(card, renewed);
            }
        };
    }

    private long underRetired() {
        return (long) schema.sql().one("""
            select count(*) from registered_card card join data_key on data_key.id = card.sealed_under
            where data_key.retired_at is not null
            """);
    }

    private List<String> scopesInUse() {
        return schema.sql()
                .query(
                        "select distinct scope from registered_card join data_key on id = sealed_under",
                        row -> row.getString(1));
    }

    private OpenedCard open(int number) {
        return vault.open(schema.stored(SHOP, number), RotationSchema.binding(SHOP, number));
    }

    private void assertAllOpen() {
        for (int number = 0; number < CARDS; number++) {
            assertThat(open(number)).isEqualTo(new Opened(RotationSchema.secret(number)));
        }
    }
}
