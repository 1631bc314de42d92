package dev.appcard.adapter.inbound.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import dev.appcard.adapter.inbound.admin.AdminForTests.Ran;
import dev.appcard.application.port.inbound.admin.AdminUseCases;
import dev.appcard.application.port.inbound.admin.MigrateSchemaUseCase;
import dev.appcard.application.port.inbound.admin.ReencryptCardsUseCase;
import dev.appcard.application.port.inbound.admin.RewrapDataKeysUseCase;
import dev.appcard.application.port.inbound.admin.RotationCounts;
import dev.appcard.application.port.inbound.admin.RotationListener;
import dev.appcard.domain.audit.CommandRun;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdminCommandLineTest {

    private final AdminUseCases useCases = mock(AdminUseCases.class);
    private final MigrateSchemaUseCase migrateSchema = mock(MigrateSchemaUseCase.class);
    private final RewrapDataKeysUseCase rewrapDataKeys = mock(RewrapDataKeysUseCase.class);
    private final ReencryptCardsUseCase reencryptCards = mock(ReencryptCardsUseCase.class);

    @BeforeEach
    void wire() {
        when(useCases.migrateSchema()).thenReturn(migrateSchema);
        when(useCases.rewrapDataKeys()).thenReturn(rewrapDataKeys);
        when(useCases.reencryptCards()).thenReturn(reencryptCards);
    }

    @Test
    void withoutACommandItShouldSayWhatItTakes() {
        for (List<String> arguments : List.of(List.<String>of(), List.of("drop-everything"))) {
            Ran ran = run(arguments);

            assertThat(ran.exitCode()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err())
                    .containsIgnoringCase("usage: java -jar appcard-admin.jar")
                    .contains("migrate", "create-merchant", "rewrap-data-keys", "reencrypt-cards")
                    .contains("DB_HOST DB_PORT DB_NAME", "DB_OWNER_USER DB_OWNER_PASSWORD", "DB_USER", "CARD_VAULT");
        }
        verifyNoInteractions(useCases);
    }

    @Test
    void migrateShouldSayHowManyMigrationsWereRun() {
        when(migrateSchema.migrate()).thenReturn(5);

        assertThat(run("migrate")).isEqualTo(new Ran(0, "schema is up to date, migrations run: 5\n", ""));
    }

    @Test
    void workThatFailsShouldBeOneLineAndExitCodeOne() {
        when(migrateSchema.migrate()).thenThrow(new IllegalStateException("needs PostgreSQL 16 or newer, found 15.18"));

        assertThat(run("migrate"))
                .isEqualTo(new Ran(1, "", "migrate failed: needs PostgreSQL 16 or newer, found 15.18\n"));
    }

    @Test
    void whatWasRunShouldBeWrittenDownWithHowItEnded() {
        String operator = System.getProperty("user.name");
        when(migrateSchema.migrate()).thenReturn(5).thenThrow(new IllegalStateException("away"));

        run("migrate");
        verify(useCases).record(new CommandRun(operator, "migrate", Optional.empty(), 0));
        run("migrate");
        verify(useCases).record(new CommandRun(operator, "migrate", Optional.empty(), 1));
        run("create-merchant", "--id", "shop1", "--secret-key", "x");
        verify(useCases, never()).record(argThat(written -> written.command().equals("create-merchant")));
    }

    @Test
    void whatCannotBeWrittenDownShouldBeTold() {
        doThrow(new IllegalStateException("permission denied")).when(useCases).record(any());

        when(migrateSchema.migrate()).thenReturn(5);

        assertThat(run("migrate"))
                .isEqualTo(new Ran(
                        1,
                        "schema is up to date, migrations run: 5\n",
                        "migrate failed: it was carried out, but not written down: permission denied\n"));
    }

    @Test
    void aWrongSettingShouldBeExitCodeTwo() {
        when(useCases.migrateSchema()).thenThrow(new IllegalArgumentException("DB_OWNER_USER is not set"));

        assertThat(run("migrate")).isEqualTo(new Ran(2, "", "DB_OWNER_USER is not set\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "migrate, now, migrate takes no arguments",
        "rewrap-data-keys, --all, rewrap-data-keys takes no arguments",
        "reencrypt-cards, --retire, --retire: unknown option"
    })
    void whatACommandDoesNotTakeShouldBeNamed(String command, String argument, String beginning) {
        Ran ran = run(command, argument);

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith(beginning);
        verifyNoInteractions(useCases);
    }

    @Test
    void reencryptCardsShouldSayWhatItTakes() {
        assertThat(run("reencrypt-cards", "--all").err()).contains("--retire-current");
    }

    @Test
    @DisplayName("what is said while keys are rewrapped, and at the end")
    void rewrapDataKeysShouldReport() {
        UUID id = new UUID(0, 42);
        when(rewrapDataKeys.rewrap(any())).thenAnswer(call -> {
            RotationListener listener = call.getArgument(0);
            listener.rewrappingTo("local:second");
            listener.rowsSoFar(new RotationCounts(1_000, 0, 0, 0));
            listener.dataKeyUnreadable(id, "shop/2026-11", "local:first");
            return Optional.of(new RotationCounts(1_000, 2, 1, 0));
        });

        assertThat(run("rewrap-data-keys"))
                .isEqualTo(new Ran(
                        1,
                        """
                        rewrap-data-keys: to local:second
                        rewrap-data-keys: 1000 rows so far, 1000 done
                        rewrap-data-keys: data key 00000000-0000-0000-0000-00000000002a of shop/2026-11 under local:first cannot be unwrapped
                        rewrap-data-keys: 1003 rows, 1000 done, 2 changed, 1 unreadable
                        """,
                        "rewrap-data-keys failed: some rows could not be opened and were left unchanged: see above\n"));
    }

    @Test
    void rewrapDataKeysShouldChangeNothingWithoutTheCurrentKey() {
        when(rewrapDataKeys.rewrap(any())).thenReturn(Optional.empty());

        assertThat(run("rewrap-data-keys"))
                .isEqualTo(new Ran(
                        1, "", "rewrap-data-keys failed: the current key is not available; nothing was changed\n"));
    }

    @Test
    @DisplayName("what is said while cards are sealed again, and when the KMS goes away")
    void reencryptCardsShouldReport() {
        when(reencryptCards.reencrypt(eq(false), any())).thenAnswer(call -> {
            RotationListener listener = call.getArgument(1);
            listener.dataKeysRetired(3);
            listener.cardUnreadable(new MerchantId("thief"), "KB", new BillingKey("bill_rotation000000000042"));
            return new RotationCounts(7, 0, 1, 1);
        });

        assertThat(run("reencrypt-cards"))
                .isEqualTo(new Ran(
                        1,
                        """
                        reencrypt-cards: data keys retired now: 3
                        reencrypt-cards: a card of thief from KB cannot be opened, billing key bill_rotation000000000042
                        reencrypt-cards: 9 rows, 7 done, 1 unreadable, 1 unavailable
                        """,
                        "reencrypt-cards failed: a key is not available now; run the command again to"
                                + " continue\n"));
    }

    @Test
    void reencryptCardsShouldSayWhenThereIsNothingToDo() {
        when(reencryptCards.reencrypt(eq(true), any())).thenReturn(new RotationCounts(0, 0, 0, 0));

        assertThat(run("reencrypt-cards", "--retire-current"))
                .isEqualTo(new Ran(0, "reencrypt-cards: 0 rows, nothing to do\n", ""));
    }

    private Ran run(String... arguments) {
        return run(List.of(arguments));
    }

    private Ran run(List<String> arguments) {
        return AdminForTests.run(useCases, arguments);
    }
}
