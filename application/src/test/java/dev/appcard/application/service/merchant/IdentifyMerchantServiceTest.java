package dev.appcard.application.service.merchant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.outbound.store.InMemoryMerchants;
import dev.appcard.application.settings.Deployment;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.merchant.KeyHash;
import dev.appcard.domain.merchant.KeyHolder;
import dev.appcard.domain.merchant.KeyHolder.KeyKind;
import dev.appcard.domain.merchant.Merchant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdentifyMerchantServiceTest {

    private static final Merchant SHOP = new Merchant(
            new MerchantId("shop"), "상점", "2999199999", "shop.example", "1234567890", List.of(), Set.of(), List.of());

    private final InMemoryMerchants merchants = new InMemoryMerchants();

    @BeforeEach
    void addKeys() {
        merchants.addKey(SHOP, KeyKind.SECRET, KeyHash.of("live_sk_0000000000000000"));
        merchants.addKey(SHOP, KeyKind.CLIENT, KeyHash.of("test_ck_0000000000000000"));
    }

    @Test
    void byKeyShouldSayWhatTheKeyMayDo() {
        assertThat(with(true).byKey("live_sk_0000000000000000")).contains(new KeyHolder(SHOP, KeyKind.SECRET));
        assertThat(with(true).byKey("test_ck_0000000000000000")).contains(new KeyHolder(SHOP, KeyKind.CLIENT));
        assertThat(with(true).byKey("live_sk_0000000000000001")).isEmpty();
    }

    @Test
    void byKeyShouldRefuseLiveKeysWhereNoRealMoneyMoves() {
        IdentifyMerchantService demo = with(false);
        assertThat(demo.byKey("live_sk_0000000000000000")).isEmpty();
        assertThat(demo.byKey("test_ck_0000000000000000")).isPresent();
    }

    private IdentifyMerchantService with(boolean movesRealMoney) {
        return new IdentifyMerchantService(merchants, new Deployment(movesRealMoney));
    }
}
