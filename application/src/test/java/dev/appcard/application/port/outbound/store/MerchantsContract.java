package dev.appcard.application.port.outbound.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.merchant.CardDataPurpose;
import dev.appcard.domain.merchant.KeyHash;
import dev.appcard.domain.merchant.KeyHolder;
import dev.appcard.domain.merchant.KeyHolder.KeyKind;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.PaymentFixtures;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Merchants} keeps to. */
public interface MerchantsContract {
    Merchants merchants();

    /** Makes a merchant that has these two keys. */
    void given(Merchant merchant, KeyHash secret, KeyHash client);

    @Test
    default void findShouldGiveTheMerchantAsItWasMade() {
        Merchant merchant = newMerchant();
        given(merchant, newHash(), newHash());

        assertThat(merchants().find(merchant.id())).contains(merchant);
    }

    @Test
    default void findShouldGiveEveryContractAboutCardDataOrNone() {
        Merchant withAll = newMerchant(Arrays.stream(CardDataPurpose.values())
                .map(purpose -> new CardDataContract(
                        purpose,
                        Money.won(1_000L * (purpose.ordinal() + 1)),
                        purpose.ordinal() + 1,
                        purpose == CardDataPurpose.USAGE))
                .toList());
        Merchant withNone = newMerchant(List.of());
        KeyHash secret = newHash();
        given(withAll, secret, newHash());
        given(withNone, newHash(), newHash());

        assertThat(merchants().find(withAll.id())).contains(withAll);
        assertThat(merchants().find(withNone.id())).contains(withNone);
        assertThat(merchants().findByKey(secret)).contains(new KeyHolder(withAll, KeyKind.SECRET));
    }

    @Test
    default void findByKeyShouldTellWhoseKeyItIsAndOfWhichKind() {
        Merchant merchant = newMerchant();
        KeyHash secret = newHash();
        KeyHash client = newHash();
        given(merchant, secret, client);

        assertThat(merchants().findByKey(secret)).contains(new KeyHolder(merchant, KeyKind.SECRET));
        assertThat(merchants().findByKey(client)).contains(new KeyHolder(merchant, KeyKind.CLIENT));
    }

    @Test
    default void findShouldBeEmptyWhenUnknown() {
        assertThat(merchants().find(newMerchant().id())).isEmpty();
        assertThat(merchants().findByKey(newHash())).isEmpty();
    }

    static Merchant newMerchant() {
        return PaymentFixtures.merchant(new MerchantId(
                "m" + UUID.randomUUID().toString().replace("-", "").substring(0, 13)));
    }

    private static Merchant newMerchant(List<CardDataContract> contracts) {
        Merchant merchant = newMerchant();
        return new Merchant(
                merchant.id(),
                merchant.name(),
                merchant.storeId(),
                merchant.domain(),
                merchant.businessNumber(),
                merchant.returnAddresses(),
                merchant.contracts(),
                contracts);
    }

    static KeyHash newHash() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        return new KeyHash(ByteBuffer.allocate(32)
                .putLong(first.getMostSignificantBits())
                .putLong(first.getLeastSignificantBits())
                .putLong(second.getMostSignificantBits())
                .putLong(second.getLeastSignificantBits())
                .array());
    }
}
