package dev.appcard.adapter.outbound.vault.kms;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.appcard.adapter.outbound.vault.card.EnvelopeCardVault;
import dev.appcard.adapter.outbound.vault.keys.DataKeysForTests;
import dev.appcard.adapter.outbound.vault.keys.KeyCacheLimits;
import dev.appcard.adapter.outbound.vault.wrap.KeyContext;
import dev.appcard.adapter.outbound.vault.wrap.NewKey;
import dev.appcard.adapter.outbound.vault.wrap.Wrapping.Done;
import dev.appcard.adapter.outbound.vault.wrap.Wrapping.Refused;
import dev.appcard.application.port.outbound.vault.CardVault;
import dev.appcard.application.port.outbound.vault.CardVaultContract;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;

@DisplayName("The same contract with AWS itself, where KMS_TEST_KEY_ID and KMS_TEST_REGION name a key that may be used")
@EnabledIfEnvironmentVariable(named = "KMS_TEST_KEY_ID", matches = ".+")
@EnabledIfEnvironmentVariable(named = "KMS_TEST_REGION", matches = ".+")
class RealKmsTest implements CardVaultContract {

    private AwsKmsKeyWrapper wrapper;
    private EnvelopeCardVault vault;

    @BeforeEach
    void open() throws Exception {
        DataKeysForTests.SQL.execute("delete from data_key where scope like '" + MERCHANT.value() + "/%'");
        wrapper = new AwsKmsKeyWrapper(
                new KmsSettings(
                        System.getenv("KMS_TEST_KEY_ID"),
                        System.getenv("KMS_TEST_REGION"),
                        Optional.empty(),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(20),
                        2,
                        16),
                DefaultCredentialsProvider.builder().build());
        vault = new EnvelopeCardVault(
                DataKeysForTests.rows(),
                wrapper,
                new KeyCacheLimits(10, Duration.ofMinutes(5)),
                InstantSource.system(),
                Ticker.systemTicker(),
                () -> {});
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Override
    public CardVault cardVault() {
        return vault;
    }

    @Test
    void unwrapAndRewrapShouldRefuseAnotherContext() {
        KeyContext context = new KeyContext("shop/2026-11");
        assertThat(wrapper.generate(context)).isInstanceOfSatisfying(Done.class, made -> {
            var wrapped = ((NewKey) made.value()).wrapped();
            assertThat(wrapper.unwrap(wrapped, context)).isInstanceOf(Done.class);
            assertThat(wrapper.rewrap(wrapped, context)).isInstanceOf(Done.class);
            assertThat(wrapper.unwrap(wrapped, new KeyContext("thief/2026-11"))).isEqualTo(new Refused<>());
            assertThat(wrapper.rewrap(wrapped, new KeyContext("thief/2026-11"))).isEqualTo(new Refused<>());
        });
    }
}
