package dev.appcard.application.port.outbound.admin;

import static dev.appcard.application.port.outbound.store.MerchantsContract.newHash;
import static dev.appcard.application.port.outbound.store.MerchantsContract.newMerchant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.appcard.application.port.outbound.store.Merchants;
import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.merchant.CardDataPurpose;
import dev.appcard.domain.merchant.KeyHash;
import dev.appcard.domain.merchant.KeyHolder;
import dev.appcard.domain.merchant.KeyHolder.KeyKind;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.money.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link MerchantRegistry} keeps to. */
public interface MerchantRegistryContract {

    MerchantRegistry registry();

    /** What has been stored, as the gateway reads it. */
    Merchants stored();

    @Test
    default void addShouldStoreMerchantAndKeys() {
        Merchant merchant = newMerchant();
        KeyHash secret = newHash();
        KeyHash client = newHash();

        assertThat(registry().add(merchant, secret, client, true)).isTrue();

        assertThat(stored().find(merchant.id())).contains(merchant);
        assertThat(stored().findByKey(secret)).contains(new KeyHolder(merchant, KeyKind.SECRET));
        assertThat(stored().findByKey(client)).contains(new KeyHolder(merchant, KeyKind.CLIENT));
    }

    @Test
    default void addShouldStoreNothingWhenTheIdIsTaken() {
        Merchant merchant = newMerchant();
        KeyHash second = newHash();
        registry().add(merchant, newHash(), newHash(), false);

        assertThat(registry().add(renamed(merchant), second, newHash(), false)).isFalse();

        assertThat(stored().find(merchant.id())).contains(merchant);
        assertThat(stored().findByKey(second)).isEmpty();
    }

    @Test
    default void addShouldStoreNothingWhenAKeyIsAnothers() {
        KeyHash taken = newHash();
        Merchant holder = newMerchant();
        Merchant other = newMerchant();
        registry().add(holder, newHash(), taken, false);

        assertThatIllegalStateException().isThrownBy(() -> registry().add(other, newHash(), taken, false));

        assertThat(stored().find(other.id())).isEmpty();
        assertThat(stored().findByKey(taken)).contains(new KeyHolder(holder, KeyKind.CLIENT));
    }

    @Test
    default void putShouldBeRepeatableAndChangeWhatDiffers() {
        Merchant merchant = newMerchant();
        KeyHash secret = newHash();
        KeyHash client = newHash();
        registry().put(merchant, secret, client, false);

        registry().put(renamed(merchant), secret, client, false);

        assertThat(stored().find(merchant.id())).contains(renamed(merchant));
        assertThat(stored().findByKey(secret)).contains(new KeyHolder(renamed(merchant), KeyKind.SECRET));
    }

    @Test
    default void putShouldKeepTheKeysThatWereThere() {
        Merchant merchant = newMerchant();
        KeyHash first = newHash();
        registry().put(merchant, first, newHash(), false);

        registry().put(merchant, newHash(), newHash(), false);

        assertThat(stored().findByKey(first)).isPresent();
    }

    @Test
    default void putShouldNotTakeOverAnothersKey() {
        Merchant holder = newMerchant();
        Merchant other = newMerchant();
        KeyHash taken = newHash();
        registry().put(holder, taken, newHash(), false);

        assertThatIllegalStateException().isThrownBy(() -> registry().put(other, taken, newHash(), false));

        assertThat(stored().find(other.id())).isEmpty();
        assertThat(stored().findByKey(taken)).contains(new KeyHolder(holder, KeyKind.SECRET));
    }

    @Test
    default void putShouldNotMakeASecretKeyAClientKey() {
        Merchant merchant = newMerchant();
        KeyHash secret = newHash();
        registry().put(merchant, secret, newHash(), false);

        assertThatIllegalStateException().isThrownBy(() -> registry().put(merchant, newHash(), secret, false));
    }

    private static Merchant renamed(Merchant merchant) {
        return new Merchant(
                merchant.id(),
                "새이름",
                merchant.storeId(),
                merchant.domain(),
                merchant.businessNumber(),
                merchant.returnAddresses(),
                merchant.contracts(),
                List.of(new CardDataContract(CardDataPurpose.USAGE, Money.won(9_900), 3, false)));
    }
}
