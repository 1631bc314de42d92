package dev.appcard.adapter.inbound.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.inbound.admin.AdminForTests.Ran;
import dev.appcard.admin.Administration;
import dev.appcard.domain.merchant.KeyHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Commands, services, adapters and a database, put together as {@code appcard-admin.jar} is. */
class AdminOnPostgresTest {

    private static PostgresForAdmin postgres;

    @BeforeAll
    static void migrate() throws Exception {
        postgres = PostgresForAdmin.start();
        Ran first = run("migrate");
        assertThat(first.out()).matches("schema is up to date, migrations run: [1-9][0-9]*\\R");
        assertThat(first.exitCode()).isZero();
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void migrateShouldRunNothingTheSecondTime() {
        assertThat(run("migrate")).isEqualTo(new Ran(0, "schema is up to date, migrations run: 0\n", ""));
    }

    @Test
    void createMerchantShouldPrintKeysOnceAndStoreTheirHashesOnly() throws Exception {
        Ran ran = run(merchant("shop1"));

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).startsWith("merchant shop1 is made; its keys are shown only now:\n");
        Matcher secret = Pattern.compile("secret key: (test_sk_[0-9a-f]{64})").matcher(ran.out());
        Matcher client = Pattern.compile("client key: (test_ck_[0-9a-f]{64})").matcher(ran.out());
        assertThat(secret.find() && client.find()).isTrue();
        assertThat(kindOf(secret.group(1), "shop1")).containsExactly("SECRET TEST");
        assertThat(kindOf(client.group(1), "shop1")).containsExactly("CLIENT TEST");
        assertThat(postgres.query("select m::text || k::text from merchant m join merchant_key k on true"))
                .isNotEmpty()
                .noneMatch(row -> row.contains(secret.group(1)) || row.contains(client.group(1)));
    }

    @Test
    void createMerchantShouldMakeLiveKeysWhenAsked() {
        assertThat(run(with(merchant("shop2"), "--live")).out())
                .contains("live_sk_")
                .contains("live_ck_")
                .doesNotContain("test_");
    }

    @Test
    void createMerchantShouldTakeTestKeysThatAreGiven() throws Exception {
        String secret = "test_sk_0123456789abcdef";

        Ran ran = run(with(merchant("shop3"), "--secret-key", secret, "--client-key", "test_ck_0123456789abcdef"));

        assertThat(ran.exitCode()).isZero();
        assertThat(kindOf(secret, "shop3")).containsExactly("SECRET TEST");
    }

    @Test
    void createMerchantShouldRefuseAnIdThatIsTaken() throws Exception {
        run(merchant("shop4"));

        assertThat(run(merchant("shop4")))
                .isEqualTo(new Ran(
                        1, "", "create-merchant failed: there is a merchant shop4 already; choose another --id\n"));
        assertThat(postgres.query("select count(*) from merchant_key where merchant_id = 'shop4'"))
                .containsExactly("2");
    }

    @Test
    void createMerchantShouldStoreEveryContractThatIsGiven() throws Exception {
        run(with(
                merchant("shop5"),
                "--contract",
                "AUTOMATIC_PAYMENT",
                "--card-data-contract",
                "PHONE_ORDER:300000:20:waived",
                "--card-data-contract",
                "SUBSCRIPTION:50000:1000"));

        assertThat(postgres.query("select array_to_string(contracts, ' ') from merchant where id = 'shop5'"))
                .containsExactly("APP_CARD AUTOMATIC_PAYMENT");
        assertThat(cardDataContractsOf("shop5"))
                .containsExactly("PHONE_ORDER 300000 20 true", "SUBSCRIPTION 50000 1000 false");
    }

    @Test
    void createMerchantShouldStoreNoContractAboutCardDataUnlessGiven() throws Exception {
        run(merchant("shop6"));

        assertThat(cardDataContractsOf("shop6")).isEmpty();
    }

    @Test
    @DisplayName("every command is written down: who, about whom, how it ended; never a key that was given")
    void operatorHistory() throws Exception {
        List<String> given = with(
                merchant("shop8"),
                "--secret-key",
                "test_sk_0123456789abc8888",
                "--client-key",
                "test_ck_0123456789abc8888");
        run(given);
        run(given);

        assertThat(postgres.query("select operator || ' ' || command || ' ' || subject || ' ' || outcome"
                        + " from operator_history where subject = 'shop8' order by id"))
                .containsExactly(
                        System.getProperty("user.name") + " create-merchant shop8 0",
                        System.getProperty("user.name") + " create-merchant shop8 1");
        assertThat(postgres.query("select h::text from operator_history h")).noneMatch(row -> row.contains("8888"));
    }

    @Test
    @DisplayName("recovery after a restore: begun, shown, admitted; not ended before each day was compared")
    void recovery() {
        assertThat(run(List.of("recovery", "show")).out()).isEqualTo("recovery: none is open\n");

        Ran begun =
                run(List.of("recovery", "begin", "--backup-time", "2026-11-20T03:00:00+09:00", "--reason", "디스크 고장"));
        assertThat(begun.exitCode()).as(begun.err()).isZero();
        assertThat(begun.out()).contains("recovery: begun", "backup of 2026-11-20 03:00:00 (Korea)", "not admitted");
        assertThat(run(List.of("recovery", "begin", "--backup-time", "2026-11-20T03:00:00+09:00", "--reason", "x")))
                .isEqualTo(new Ran(1, "", "begin failed: a recovery is open already: recovery show\n"));
        assertThat(run(List.of("recovery", "end", "--reason", "x")).err()).contains("no recovery is admitted");

        assertThat(run(List.of("recovery", "admit", "--reason", "비교함")).out())
                .isEqualTo("recovery: admitted, new payments are taken; held: 0 PAYMENT, 0 WATCH, 0 CHARGE, 0"
                        + " REGISTRATION\n");
        Ran ended = run(List.of("recovery", "end", "--reason", "x"));
        assertThat(ended.exitCode()).isOne();
        assertThat(ended.err()).contains("reconcile the VAN's file of these days first", "2026-11-20, 2026-11-21");
    }

    @Test
    @DisplayName("a database that is away: one line and exit code 1")
    void migrateShouldSayWhenTheDatabaseIsAway() {
        Map<String, String> nowhere = new HashMap<>(postgres.environment());
        nowhere.put("DB_PORT", "1");

        Ran ran = run(nowhere, List.of("migrate"));

        assertThat(ran.exitCode()).isOne();
        assertThat(ran.err()).startsWith("migrate failed: Connection to localhost:1 refused");
    }

    @Test
    void everyCommandShouldNameTheSettingThatIsMissing() {
        assertThat(run(Map.of(), List.of("migrate"))).isEqualTo(new Ran(2, "", "DB_OWNER_USER is not set\n"));
        assertThat(run(Map.of(), merchant("shop7"))).isEqualTo(new Ran(2, "", "DB_OWNER_USER is not set\n"));
        assertThat(run(postgres.environment(), List.of("rewrap-data-keys")))
                .isEqualTo(new Ran(2, "", "CARD_VAULT must be KMS or LOCAL, as for the gateway\n"));
        assertThat(run(postgres.environment(), List.of("reencrypt-cards")))
                .isEqualTo(new Ran(2, "", "CARD_VAULT must be KMS or LOCAL, as for the gateway\n"));
    }

    private static List<String> merchant(String id) {
        return List.of(
                "create-merchant",
                "--id",
                id,
                "--name",
                "행복상점",
                "--store-id",
                "2999199999",
                "--domain",
                "shop.example.com",
                "--business-number",
                "1234567890",
                "--return-address",
                "https://shop.example.com/success",
                "--contract",
                "APP_CARD");
    }

    private static List<String> with(List<String> arguments, String... more) {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(List.of(more));
        return all;
    }

    private static List<String> kindOf(String key, String merchantId) throws Exception {
        return postgres.query(
                "select kind || ' ' || mode from merchant_key where key_hash = ? and merchant_id = ?",
                KeyHash.of(key).digest(),
                merchantId);
    }

    private static List<String> cardDataContractsOf(String id) throws Exception {
        return postgres.query("""
            select concat_ws(' ', purpose, most_amount, most_per_day, case when waives_holder_check then 'true' else 'false' end)
            from card_data_contract where merchant_id = ? order by purpose
            """, id);
    }

    private static Ran run(String command) {
        return run(List.of(command));
    }

    private static Ran run(List<String> arguments) {
        return run(postgres.environment(), arguments);
    }

    private static Ran run(Map<String, String> environment, List<String> arguments) {
        try (Administration administration = Administration.of(environment)) {
            return AdminForTests.run(administration, arguments);
        }
    }
}
