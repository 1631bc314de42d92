package dev.appcard.adapter.outbound.persistence.admin;

import static dev.appcard.application.port.outbound.store.MerchantsContract.newMerchant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.adapter.outbound.persistence.Sql;
import dev.appcard.application.port.outbound.store.KeyHash;
import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.merchant.CardDataPurpose;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.money.Money;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreateMerchantTest {
    private static final Sql SQL = new Sql(PostgresForTests.asOwner());

    @Test
    void runShouldPrintKeysOnceAndStoreTheirHashesOnly() throws SQLException {
        String id = newMerchant().id().value();

        String printed = run(arguments(id));

        Matcher secret = Pattern.compile("secret key: (test_sk_[0-9a-f]{64})").matcher(printed);
        Matcher client = Pattern.compile("client key: (test_ck_[0-9a-f]{64})").matcher(printed);
        assertThat(secret.find() && client.find()).isTrue();
        assertThat(kindOf(secret.group(1), id)).isEqualTo("SECRET TEST");
        assertThat(kindOf(client.group(1), id)).isEqualTo("CLIENT TEST");
        assertThat(SQL.query(
                        "select m::text || k::text from merchant m join merchant_key k on true",
                        row -> row.getString(1)))
                .noneMatch(row -> row.contains(secret.group(1)) || row.contains(client.group(1)));
    }

    @Test
    void runShouldMakeLiveKeysWhenAsked() throws SQLException {
        String id = newMerchant().id().value();

        assertThat(run(with(arguments(id), "--live")))
                .contains("live_sk_")
                .contains("live_ck_")
                .doesNotContain("test_");
    }

    @Test
    void runShouldTakeTestKeysThatAreGiven() throws SQLException {
        String id = newMerchant().id().value();
        ApiKeys keys = ApiKeys.random(false);

        run(with(arguments(id), "--secret-key", keys.secret(), "--client-key", keys.client()));

        assertThat(kindOf(keys.secret(), id)).isEqualTo("SECRET TEST");
    }

    @Test
    void runShouldRefuseAnIdThatIsTaken() throws SQLException {
        String id = newMerchant().id().value();
        run(arguments(id));

        assertThatIllegalStateException().isThrownBy(() -> run(arguments(id))).withMessageContaining("--id");
        assertThat(SQL.one("select count(*) from merchant_key where merchant_id = ?", id))
                .isEqualTo(2L);
    }

    @ParameterizedTest
    @CsvSource({
        "--id, has blank",
        "--name, ' '",
        "--store-id, 12345678901",
        "--domain, a b",
        "--business-number, 12345",
        "--return-address, 'https://a b'",
        "--contract, EVERYTHING",
        "--card-data-contract, PHONE_ORDER",
        "--card-data-contract, FUN:5000:10",
        "--card-data-contract, PHONE_ORDER:99:10",
        "--card-data-contract, PHONE_ORDER:5000:0",
        "--card-data-contract, PHONE_ORDER:5000:10:free",
        "--card-data-contract, PHONE_ORDER:1000000000:10"
    })
    void runShouldNameTheOptionWhenItsValueIsBad(String option, String value) {
        List<String> arguments = with(arguments(newMerchant().id().value()), "--card-data-contract", "USAGE:9900:3");
        arguments.set(arguments.indexOf(option) + 1, value);

        assertThatIllegalArgumentException().isThrownBy(() -> run(arguments)).withMessageStartingWith(option);
    }

    @ParameterizedTest
    @CsvSource({"--id", "--name", "--store-id", "--domain", "--business-number", "--return-address", "--contract"})
    void runShouldNameTheOptionWhenItIsMissing(String option) {
        List<String> arguments = arguments(newMerchant().id().value());
        int at = arguments.indexOf(option);
        arguments.subList(at, at + 2).clear();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(arguments))
                .withMessageContaining(option + ": missing");
    }

    @Test
    void runShouldRefuseWhatLiveMerchantsMayNotHave() {
        List<String> live = with(arguments(newMerchant().id().value()), "--live");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(with(live, "--return-address", "http://localhost:*")))
                .withMessageContaining("--return-address");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        run(with(live, "--secret-key", ApiKeys.random(true).secret())))
                .withMessageContaining("--secret-key");
    }

    @Test
    void runShouldRefuseALiveKeyThatIsGiven() {
        ApiKeys live = ApiKeys.random(true);
        List<String> arguments = with(
                arguments(newMerchant().id().value()), "--secret-key", live.secret(), "--client-key", live.client());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(arguments))
                .withMessageContaining("--secret-key")
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain(live.secret()));
    }

    @Test
    void runShouldStoreEveryContractThatIsGiven() throws SQLException {
        String id = newMerchant().id().value();

        run(with(
                arguments(id),
                "--contract",
                "AUTOMATIC_PAYMENT",
                "--card-data-contract",
                "PHONE_ORDER:300000:20:waived",
                "--card-data-contract",
                "SUBSCRIPTION:50000:1000"));

        assertThat(SQL.one("select array_to_string(contracts, ' ') from merchant where id = ?", id))
                .isEqualTo("APP_CARD AUTOMATIC_PAYMENT");
        assertThat(cardDataContractsOf(id))
                .containsExactly("PHONE_ORDER 300000 20 true", "SUBSCRIPTION 50000 1000 false");
    }

    @Test
    void runShouldStoreNoContractAboutCardDataUnlessGiven() throws SQLException {
        String id = newMerchant().id().value();
        run(arguments(id));

        assertThat(cardDataContractsOf(id)).isEmpty();
    }

    @Test
    void runShouldNameTheOptionWhenAPurposeIsContractedTwice() {
        List<String> twice = with(
                arguments(newMerchant().id().value()),
                "--card-data-contract",
                "USAGE:9900:3",
                "--card-data-contract",
                "USAGE:5000:3");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(twice))
                .withMessageStartingWith("--card-data-contract has");
    }

    private static List<String> cardDataContractsOf(String id) {
        return SQL.query("""
            select concat_ws(' ', purpose, most_amount, most_per_day, case when waives_holder_check then 'true' else 'false' end)
            from card_data_contract where merchant_id = ? order by purpose
            """, row -> row.getString(1), id);
    }

    @Test
    void ensureShouldBeRepeatableAndChangeWhatDiffers() throws SQLException {
        Merchant merchant = newMerchant();
        Merchant renamed = new Merchant(
                merchant.id(),
                "새이름",
                merchant.storeId(),
                merchant.domain(),
                merchant.businessNumber(),
                merchant.returnAddresses(),
                merchant.contracts(),
                List.of(new CardDataContract(CardDataPurpose.USAGE, Money.won(9_900), 3, false)));
        ApiKeys keys = ApiKeys.random(false);

        CreateMerchant.ensure(PostgresForTests.owner(), merchant, keys);
        CreateMerchant.ensure(PostgresForTests.owner(), renamed, keys);

        assertThat(SQL.one(
                        "select name from merchant where id = ?", merchant.id().value()))
                .isEqualTo("새이름");
        assertThat(cardDataContractsOf(merchant.id().value())).containsExactly("USAGE 9900 3 false");
        assertThat(SQL.one(
                        "select count(*) from merchant_key where merchant_id = ?",
                        merchant.id().value()))
                .isEqualTo(2L);
    }

    @Test
    void ensureShouldNotTakeOverTheKeyOfAnother() throws SQLException {
        Merchant holder = newMerchant();
        Merchant other = newMerchant();
        ApiKeys keys = ApiKeys.random(false);
        CreateMerchant.ensure(PostgresForTests.owner(), holder, keys);

        assertThatIllegalStateException()
                .isThrownBy(() -> CreateMerchant.ensure(PostgresForTests.owner(), other, keys));
        assertThat(SQL.query(
                        "select 1 from merchant where id = ?",
                        row -> row.getInt(1),
                        other.id().value()))
                .isEmpty();
    }

    @Test
    void keysShouldNotPrintThemselves() {
        ApiKeys keys = ApiKeys.random(true);

        assertThat(keys.toString()).doesNotContain(keys.secret(), keys.client());
    }

    private static List<String> arguments(String id) {
        return new ArrayList<>(List.of(
                "--id", id,
                "--name", "행복상점",
                "--store-id", "2999199999",
                "--domain", "shop.example.com",
                "--business-number", "1234567890",
                "--return-address", "https://shop.example.com/success",
                "--contract", "APP_CARD"));
    }

    private static List<String> with(List<String> arguments, String... more) {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(List.of(more));
        return all;
    }

    private static Object kindOf(String key, String merchantId) {
        return SQL.one(
                "select kind || ' ' || mode from merchant_key where key_hash = ? and merchant_id = ?",
                KeyHash.of(key).digest(),
                merchantId);
    }

    private static String run(List<String> arguments) throws SQLException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            CreateMerchant.run(arguments, PostgresForTests.owner(), out);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
