package dev.appcard.adapter.outbound.persistence;

import dev.appcard.adapter.outbound.persistence.admin.ApiKeys;
import dev.appcard.adapter.outbound.persistence.admin.CreateMerchant;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.payment.PaymentFixtures;
import java.sql.SQLException;
import java.util.List;

/** The merchants that the fixtures' payments belong to. */
public final class MerchantsForTests {
    private MerchantsForTests() {}

    public static void ensureThoseOfTheFixtures() {
        for (MerchantId id : List.of(PaymentFixtures.MERCHANT, PaymentFixtures.OTHER_MERCHANT)) {
            try {
                CreateMerchant.ensure(PostgresForTests.owner(), PaymentFixtures.merchant(id), ApiKeys.random(false));
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
