package dev.appcard.adapter.outbound.persistence.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.persistence.LocalSessions;
import dev.appcard.adapter.outbound.persistence.MerchantsForTests;
import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.application.port.outbound.store.CardDataUses;
import dev.appcard.application.port.outbound.store.CardDataUsesContract;
import dev.appcard.application.port.outbound.store.MerchantsContract;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.merchant.CardDataPurpose;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.money.Money;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contract on PostgreSQL, as the application's role. */
class JpaCardDataUsesTest implements CardDataUsesContract {
    private static LocalSessions sessions;

    @BeforeAll
    static void openSessions() {
        sessions = new LocalSessions(PostgresForTests.asApplication());
    }

    @AfterAll
    static void closeSessions() {
        sessions.close();
    }

    @Override
    public CardDataUses uses() {
        return new JpaCardDataUses(sessions);
    }

    @Override
    public UnitOfWork unitOfWork() {
        return sessions;
    }

    @Override
    public MerchantId newMerchantId() {
        Merchant merchant = MerchantsContract.newMerchant();
        MerchantsForTests.ensure(merchant);
        return merchant.id();
    }

    @Test
    void countShouldCostOneStatementWhetherItCountsOrNot() {
        MerchantId merchant = newMerchantId();
        CardDataContract once = new CardDataContract(CardDataPurpose.PHONE_ORDER, Money.won(300_000), 1, false);
        sessions.takeStatements();

        for (boolean counted : new boolean[] {true, false}) {
            assertThat(sessions.run(() -> uses().count(merchant, once, DAY))).isEqualTo(counted);
            assertThat(sessions.takeStatements()).hasSize(1);
        }
    }
}
