package dev.appcard.adapter.outbound.persistence;

import dev.appcard.adapter.outbound.admin.merchant.JdbcMerchantRegistry;
import dev.appcard.application.port.outbound.store.MerchantsContract;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.payment.PaymentFixtures;

/** Merchants that rows of tests belong to. */
public final class MerchantsForTests {
    private MerchantsForTests() {}

    public static void ensureThoseOfTheFixtures() {
        ensure(PaymentFixtures.merchant(PaymentFixtures.MERCHANT));
        ensure(PaymentFixtures.merchant(PaymentFixtures.OTHER_MERCHANT));
    }

    /** Stores it, with two keys that no test knows. */
    public static void ensure(Merchant merchant) {
        new JdbcMerchantRegistry(PostgresForTests.owner())
                .put(merchant, MerchantsContract.newHash(), MerchantsContract.newHash(), false);
    }
}
