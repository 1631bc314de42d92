package dev.appcard.adapter.inbound.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.appcard.adapter.inbound.admin.AdminForTests.Ran;
import dev.appcard.application.port.inbound.admin.AdminUseCases;
import dev.appcard.application.port.inbound.admin.CreateMerchantUseCase;
import dev.appcard.application.port.inbound.admin.CreateMerchantUseCase.Outcome;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.merchant.ApiKeys;
import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.merchant.CardDataPurpose;
import dev.appcard.domain.merchant.Contract;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.merchant.RegisteredAddress;
import dev.appcard.domain.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreateMerchantOptionsTest {

    private static final ApiKeys TEST_KEYS = ApiKeys.of("0".repeat(64), "1".repeat(64), false);
    private static final ApiKeys LIVE_KEYS = ApiKeys.of("2".repeat(64), "3".repeat(64), true);

    private final AdminUseCases useCases = mock(AdminUseCases.class);
    private final CreateMerchantUseCase useCase = mock(CreateMerchantUseCase.class);

    @BeforeEach
    void everythingGoesWell() {
        when(useCases.createMerchant()).thenReturn(useCase);
        when(useCase.newKeys(false)).thenReturn(TEST_KEYS);
        when(useCase.newKeys(true)).thenReturn(LIVE_KEYS);
        when(useCase.create(any(), any())).thenReturn(Outcome.DONE);
    }

    @Test
    void everyOptionShouldReachTheUseCase() {
        Ran ran = run(with(
                arguments(),
                "--return-address",
                "shop://pay",
                "--contract",
                "AUTOMATIC_PAYMENT",
                "--card-data-contract",
                "PHONE_ORDER:300000:20:waived"));

        assertThat(ran)
                .isEqualTo(new Ran(
                        0,
                        "merchant shop is made; its keys are shown only now:\nsecret key: " + TEST_KEYS.secret()
                                + "\nclient key: " + TEST_KEYS.client() + "\n",
                        ""));
        verify(useCase)
                .create(
                        new Merchant(
                                new MerchantId("shop"),
                                "행복상점",
                                "2999199999",
                                "shop.example.com",
                                "1234567890",
                                List.of(
                                        RegisteredAddress.parse("https://shop.example.com/success"),
                                        RegisteredAddress.parse("shop://pay")),
                                Set.of(Contract.APP_CARD, Contract.AUTOMATIC_PAYMENT),
                                List.of(new CardDataContract(
                                        CardDataPurpose.PHONE_ORDER, Money.won(300_000), 20, true))),
                        TEST_KEYS);
    }

    @Test
    void aValueShouldBeTakenAsItIs() {
        List<String> arguments = arguments();
        arguments.set(arguments.indexOf("--name") + 1, "@상점 \"1\"");

        run(arguments);

        verify(useCase).create(argThat(made -> made.name().equals("@상점 \"1\"")), any());
    }

    @Test
    void liveShouldMakeLiveKeys() {
        assertThat(run(with(arguments(), "--live")).out()).contains(LIVE_KEYS.secret(), LIVE_KEYS.client());
        verify(useCase).create(any(), eq(LIVE_KEYS));
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
    void aBadValueShouldNameItsOption(String option, String value) {
        List<String> arguments = with(arguments(), "--card-data-contract", "USAGE:9900:3");
        arguments.set(arguments.indexOf(option) + 1, value);

        assertRefused(arguments, option + ": ");
    }

    @ParameterizedTest
    @CsvSource({"--id", "--name", "--store-id", "--domain", "--business-number", "--return-address", "--contract"})
    void aMissingOptionShouldBeNamed(String option) {
        List<String> arguments = arguments();
        int at = arguments.indexOf(option);
        arguments.subList(at, at + 2).clear();

        assertRefused(arguments, option + ": missing");
    }

    @Test
    void everyOtherMistakeShouldBeNamed() {
        assertRefused(with(arguments(), "--domain", "other.example"), "--domain: given twice; give it once");
        assertRefused(with(arguments(), "--colour", "red"), "--colour: unknown option");
        assertRefused(with(arguments(), "--card-data-contract"), "--card-data-contract: missing");
        assertRefused(List.of(), "--id: missing");
    }

    @Test
    void withoutArgumentsItShouldSayWhatItTakes() {
        assertThat(run(List.of()).err())
                .contains("--id", "--name", "--store-id", "--domain", "--business-number", "--return-address")
                .contains("--contract", "--card-data-contract", "--live", "--secret-key", "--client-key");
    }

    @Test
    void whatLiveMerchantsMayNotHaveShouldBeRefused() {
        assertRefused(with(arguments(), "--live", "--secret-key", TEST_KEYS.secret()), "--secret-key");
        assertRefused(
                with(arguments(), "--live", "--secret-key", TEST_KEYS.secret(), "--client-key", TEST_KEYS.client()),
                "--secret-key, --client-key: live keys are made, not chosen");

        when(useCase.create(any(), any())).thenReturn(Outcome.LOOPBACK_WHEN_LIVE);
        Ran loopback = run(with(arguments(), "--live", "--return-address", "http://localhost:*"));
        assertThat(loopback.exitCode()).isEqualTo(2);
        assertThat(loopback.err()).startsWith("--return-address: http://localhost:* is for test keys only");
    }

    @Test
    void aLiveKeyThatIsGivenShouldBeRefusedAndNotShown() {
        Ran ran = run(with(arguments(), "--secret-key", LIVE_KEYS.secret(), "--client-key", LIVE_KEYS.client()));

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith("--secret-key: must be test_sk_").doesNotContain(LIVE_KEYS.secret());
    }

    @Test
    void oneKeyAloneShouldBeRefused() {
        assertRefused(with(arguments(), "--secret-key", TEST_KEYS.secret()), "--client-key: missing");
        assertRefused(with(arguments(), "--client-key", TEST_KEYS.client()), "--secret-key: missing");
    }

    @Test
    void aPurposeThatIsContractedTwiceShouldNameTheOption() {
        assertRefused(
                with(arguments(), "--card-data-contract", "USAGE:9900:3", "--card-data-contract", "USAGE:5000:3"),
                "--card-data-contract: a purpose is contracted twice");
    }

    private void assertRefused(List<String> arguments, String beginning) {
        Ran ran = run(arguments);

        assertThat(ran.err()).startsWith(beginning);
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        verify(useCase, never()).newKeys(anyBoolean());
        verify(useCase, never()).create(any(), any());
    }

    private Ran run(List<String> arguments) {
        List<String> all = new ArrayList<>(List.of("create-merchant"));
        all.addAll(arguments);
        return AdminForTests.run(useCases, all);
    }

    private static List<String> arguments() {
        return new ArrayList<>(List.of(
                "--id", "shop",
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
}
