package dev.appcard.adapter.outbound.vault.card;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.appcard.adapter.outbound.vault.keys.DataKeysForTests;
import dev.appcard.adapter.outbound.vault.keys.KeyCacheLimits;
import dev.appcard.adapter.outbound.vault.sealing.AesKey;
import dev.appcard.adapter.outbound.vault.wrap.LocalKeyWrapper;
import dev.appcard.application.port.outbound.vault.CardVault;
import dev.appcard.application.port.outbound.vault.CardVaultContract;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The card vault under a key of this process")
class LocalKeyCardVaultTest implements CardVaultContract {

    private EnvelopeCardVault vault;

    @BeforeEach
    void openVault() throws Exception {
        // other tests' vaults have wrapped this merchant's key under keys that are gone
        DataKeysForTests.SQL.execute("delete from data_key where scope like '" + MERCHANT.value() + "/%'");
        vault = new EnvelopeCardVault(
                DataKeysForTests.rows(),
                new LocalKeyWrapper(Map.of("demo", AesKey.copyOf(new byte[AesKey.BYTES])), "demo"),
                new KeyCacheLimits(10, Duration.ofMinutes(5)),
                InstantSource.system(),
                Ticker.systemTicker(),
                () -> {});
    }

    @AfterEach
    void closeVault() {
        vault.close();
    }

    @Override
    public CardVault cardVault() {
        return vault;
    }
}
