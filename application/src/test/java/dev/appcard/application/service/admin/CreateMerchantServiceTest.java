package dev.appcard.application.service.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.appcard.application.port.inbound.admin.CreateMerchantUseCase.Outcome;
import dev.appcard.application.port.outbound.admin.FakeMerchantRegistry;
import dev.appcard.application.port.outbound.store.MerchantsContract;
import dev.appcard.domain.merchant.ApiKeys;
import dev.appcard.domain.merchant.KeyHash;
import dev.appcard.domain.merchant.KeyHolder;
import dev.appcard.domain.merchant.KeyHolder.KeyKind;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.merchant.RegisteredAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

class CreateMerchantServiceTest {

    private final FakeMerchantRegistry registry = new FakeMerchantRegistry();
    private final Merchant merchant = MerchantsContract.newMerchant();
    private int keysMade;
    private final CreateMerchantService service =
            new CreateMerchantService(registry, () -> "%064d".formatted(++keysMade));

    @Test
    void newKeysShouldSayWhatTheyAreFor() {
        ApiKeys test = service.newKeys(false);
        ApiKeys live = service.newKeys(true);

        assertThat(test.secret()).isEqualTo("test_sk_" + "%064d".formatted(1));
        assertThat(test.client()).isEqualTo("test_ck_" + "%064d".formatted(2));
        assertThat(live.secret()).startsWith("live_sk_");
        assertThat(live.client()).startsWith("live_ck_");
    }

    @Test
    void createShouldStoreTheHashesOfTheKeys() {
        ApiKeys keys = service.newKeys(true);

        assertThat(service.create(merchant, keys)).isEqualTo(Outcome.DONE);

        assertThat(registry.findByKey(KeyHash.of(keys.secret()))).contains(new KeyHolder(merchant, KeyKind.SECRET));
        assertThat(registry.findByKey(KeyHash.of(keys.client()))).contains(new KeyHolder(merchant, KeyKind.CLIENT));
        assertThat(registry.isLive(KeyHash.of(keys.secret()))).isTrue();
    }

    @Test
    void createShouldRefuseAnIdThatIsTaken() {
        service.create(merchant, service.newKeys(false));

        assertThat(service.create(merchant, service.newKeys(false))).isEqualTo(Outcome.ID_TAKEN);
    }

    @Test
    void createShouldRefuseLoopbackForLiveKeysOnly() {
        Merchant loopback = new Merchant(
                merchant.id(),
                merchant.name(),
                merchant.storeId(),
                merchant.domain(),
                merchant.businessNumber(),
                List.of(RegisteredAddress.parse(RegisteredAddress.LOOPBACK_ANY_PORT)),
                merchant.contracts(),
                List.of());

        assertThat(service.create(loopback, service.newKeys(true))).isEqualTo(Outcome.LOOPBACK_WHEN_LIVE);
        assertThat(registry.find(loopback.id())).isEmpty();
        assertThat(service.create(loopback, service.newKeys(false))).isEqualTo(Outcome.DONE);
    }

    @Test
    void ensureShouldBeRepeatable() {
        ApiKeys keys = service.newKeys(false);

        service.ensure(merchant, keys);
        service.ensure(merchant, keys);

        assertThat(registry.findByKey(KeyHash.of(keys.secret()))).contains(new KeyHolder(merchant, KeyKind.SECRET));
    }

    @Test
    void ensureShouldNotTakeOverTheKeyOfAnother() {
        ApiKeys keys = service.newKeys(false);
        service.ensure(merchant, keys);
        Merchant other = MerchantsContract.newMerchant();

        assertThatIllegalStateException().isThrownBy(() -> service.ensure(other, keys));
        assertThat(registry.find(other.id())).isEmpty();
    }
}
