package dev.appcard.adapter.outbound.vault.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.appcard.adapter.outbound.persistence.LocalSessions;
import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.adapter.outbound.persistence.SessionDatabase;
import dev.appcard.adapter.outbound.vault.keys.DataKeyRows;
import dev.appcard.adapter.outbound.vault.keys.DataKeysForTests;
import dev.appcard.adapter.outbound.vault.keys.KeyCacheLimits;
import dev.appcard.adapter.outbound.vault.keys.TestTime;
import dev.appcard.adapter.outbound.vault.kms.KmsForTests;
import dev.appcard.adapter.outbound.vault.kms.play.PlayKms;
import dev.appcard.adapter.outbound.vault.kms.play.PlayKms.Fault;
import dev.appcard.adapter.outbound.vault.wrap.KeyWrapper;
import dev.appcard.application.port.outbound.vault.CardSeal;
import dev.appcard.application.port.outbound.vault.CardVaultContract;
import dev.appcard.application.port.outbound.vault.OpenedCard;
import dev.appcard.application.port.outbound.vault.OpenedCard.Opened;
import dev.appcard.application.port.outbound.vault.OpenedCard.Unavailable;
import dev.appcard.application.port.outbound.vault.OpenedCard.Unreadable;
import dev.appcard.domain.billing.CardBinding;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.Sealed;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** docs/reliability.md F9.1 to F9.3, as far as the vault goes. */
@DisplayName("The card vault when something is wrong")
class CardVaultFaultsTest {

    private static final Duration HELD = Duration.ofMinutes(5);
    private static final Opened OPENED = new Opened(CardVaultContract.cardId());
    private static final Unavailable UNAVAILABLE = new Unavailable();
    private static final Unreadable UNREADABLE = new Unreadable();

    private final TestTime time = new TestTime(Instant.parse("2026-11-22T03:00:00Z"));
    private final MerchantId merchant = DataKeysForTests.newMerchant();
    private final CardBinding binding = new CardBinding(merchant, "KB", new BillingKey("bill_offaults000000000001"));
    private PlayKms kms;
    private EnvelopeCardVault vault;

    @BeforeEach
    void open() {
        kms = KmsForTests.start();
        vault = vault(KmsForTests.wrapper(kms));
    }

    private EnvelopeCardVault vault(KeyWrapper wrapper) {
        return new EnvelopeCardVault(
                DataKeysForTests.rows(), wrapper, new KeyCacheLimits(100, HELD), time, time, () -> {});
    }

    @AfterEach
    void close() {
        vault.close();
        kms.close();
    }

    @Test
    @DisplayName("a KMS that is down for ten minutes: what is in memory opens on, the rest waits and opens afterwards")
    void downForTenMinutes() {
        Sealed<CardSecret> sealed = sealed();
        CardSeal prepared = vault.prepareSeal(merchant).orElseThrow();
        kms.goDown();

        time.pass(HELD.minusSeconds(1));
        assertThat(opened(sealed)).isEqualTo(OPENED);
        assertThat(vault.prepareSeal(merchant)).isPresent();
        assertThat(vault.prepareSeal(DataKeysForTests.newMerchant())).isEmpty();

        time.pass(Duration.ofSeconds(1));
        try (EnvelopeCardVault atOnce = vault(KmsForTests.withoutRetries(kms))) {
            for (int second = 0; second < 300; second++) {
                assertThat(atOnce.open(sealed, binding)).isEqualTo(UNAVAILABLE);
                time.pass(Duration.ofSeconds(1));
            }
        }
        assertThat(opened(sealed)).isEqualTo(UNAVAILABLE);
        assertThat(vault.prepareSeal(merchant)).isEmpty();
        Sealed<CardSecret> meanwhile = prepared.seal(CardVaultContract.cardId(), binding);

        kms.comeUp();
        time.pass(Duration.ofSeconds(2));
        assertThat(opened(sealed)).isEqualTo(OPENED);
        assertThat(opened(meanwhile)).isEqualTo(OPENED);
        assertThat(vault.prepareSeal(merchant)).isPresent();
    }

    @Test
    @DisplayName("while it throttles, a minute of one card a second asks once in two seconds")
    void throttledForAMinute() {
        Sealed<CardSecret> sealed = sealed();
        time.pass(HELD);
        kms.become(Fault.THROTTLED);
        try (EnvelopeCardVault patient = vault(KmsForTests.withoutRetries(kms))) {
            for (int second = 0; second < 60; second++) {
                assertThat(patient.open(sealed, binding)).isEqualTo(UNAVAILABLE);
                time.pass(Duration.ofSeconds(1));
            }
            assertThat(kms.calls("Decrypt")).isEqualTo(30);

            kms.become(Fault.NONE);
            assertThat(patient.open(sealed, binding)).isEqualTo(OPENED);
        }
    }

    @Test
    @DisplayName("a key that is disabled closes the cards within the time that keys are held, and gives them back")
    void keyDisabled() {
        Sealed<CardSecret> sealed = sealed();
        kms.keys().disable(kekId());

        assertThat(opened(sealed)).isEqualTo(OPENED);
        time.pass(HELD);
        assertThat(opened(sealed)).isEqualTo(UNAVAILABLE);
        assertThat(vault.prepareSeal(DataKeysForTests.newMerchant())).isEmpty();

        kms.keys().enable(kekId());
        time.pass(Duration.ofSeconds(2));
        assertThat(opened(sealed)).isEqualTo(OPENED);
    }

    @Test
    @DisplayName("a key rotated in mid-run, by its material and then by its alias: the old opens, the new is used")
    void keyRotatedInMidRun() {
        Sealed<CardSecret> first = sealed();
        kms.keys().rotateMaterial(kekId());
        time.pass(Duration.ofDays(31));
        Sealed<CardSecret> second = sealed();
        String next = kms.keys().create();
        kms.keys().point(KmsForTests.ALIAS, next);
        time.pass(Duration.ofDays(31));
        Sealed<CardSecret> third = sealed();

        time.pass(HELD);
        assertThat(opened(first)).isEqualTo(OPENED);
        assertThat(opened(second)).isEqualTo(OPENED);
        assertThat(opened(third)).isEqualTo(OPENED);
        assertThat(DataKeysForTests.SQL.one(
                        "select count(distinct kek_id) from data_key where scope like ?", merchant.value() + "/%"))
                .isEqualTo(2L);
    }

    @Test
    @DisplayName(
            "a data key's row under another scope or with another's wrapped key opens nothing: the context differs")
    void rowsOfDataKeysSwapped() throws SQLException {
        Sealed<CardSecret> sealed = sealed();
        MerchantId thief = DataKeysForTests.newMerchant();
        assertThat(vault.prepareSeal(thief)).isPresent();
        time.pass(HELD);

        change("scope = '" + merchant.value() + "/1999-01'");
        assertThat(opened(sealed)).isEqualTo(UNREADABLE);
        change("scope = '" + merchant.value() + "/2026-11'");
        assertThat(opened(sealed)).isEqualTo(OPENED);

        time.pass(HELD);
        change("wrapped = (select wrapped from data_key where scope = '" + thief.value() + "/2026-11')");
        assertThat(opened(sealed)).isEqualTo(UNREADABLE);
    }

    @Test
    void dataKeyDeleted() throws SQLException {
        Sealed<CardSecret> sealed = sealed();
        DataKeysForTests.SQL.execute("delete from data_key where scope like '" + merchant.value() + "/%'");

        time.pass(HELD);
        assertThat(opened(sealed)).isEqualTo(UNREADABLE);
    }

    @Test
    @DisplayName("a database that is away is no reason to give a card up, nor to throw")
    void databaseAway() {
        Sealed<CardSecret> sealed = sealed();
        try (LocalSessions away = new LocalSessions(PostgresForTests.away());
                EnvelopeCardVault blind = new EnvelopeCardVault(
                        new DataKeyRows(new SessionDatabase(away, away)),
                        KmsForTests.wrapper(kms),
                        new KeyCacheLimits(100, HELD),
                        time,
                        time,
                        () -> {})) {
            assertThat(blind.open(sealed, binding)).isEqualTo(UNAVAILABLE);
            assertThat(blind.prepareSeal(merchant)).isEmpty();
        }
    }

    @Test
    @DisplayName("with a transaction open nothing is opened: it would be held for as long as the KMS takes")
    void insideOfATransaction() {
        try (EnvelopeCardVault inside = new EnvelopeCardVault(
                DataKeysForTests.rows(), KmsForTests.wrapper(kms), new KeyCacheLimits(1, HELD), time, time, () -> {
                    throw new IllegalStateException("inside of a transaction");
                })) {
            assertThatIllegalStateException().isThrownBy(() -> inside.prepareSeal(merchant));
            assertThatIllegalStateException().isThrownBy(() -> inside.open(sealed(), binding));
        }
    }

    private Sealed<CardSecret> sealed() {
        return vault.prepareSeal(merchant).orElseThrow().seal(CardVaultContract.cardId(), binding);
    }

    private OpenedCard opened(Sealed<CardSecret> sealed) {
        return vault.open(sealed, binding);
    }

    private String kekId() {
        return (String) DataKeysForTests.SQL.one(
                "select kek_id from data_key where scope like ? order by created_at limit 1", merchant.value() + "/%");
    }

    private void change(String assignment) throws SQLException {
        DataKeysForTests.SQL.execute(
                "update data_key set " + assignment + " where scope like '" + merchant.value() + "/%'");
    }
}
