package dev.appcard.application.port.out.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.out.store.KeyHolder.KeyKind;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.merchant.MerchantId;
import dev.appcard.domain.payment.PaymentFixtures;
import java.nio.ByteBuffer;
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
        return PaymentFixtures.merchant(
                new MerchantId("m" + UUID.randomUUID().toString().replace("-", "").substring(0, 13)));
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
