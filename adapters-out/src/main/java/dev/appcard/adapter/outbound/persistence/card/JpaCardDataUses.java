package dev.appcard.adapter.outbound.persistence.card;

import dev.appcard.adapter.outbound.persistence.Sessions;
import dev.appcard.application.port.outbound.store.CardDataUses;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.merchant.CardDataContract;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Counts in PostgreSQL, by one statement. */
@Dependent
class JpaCardDataUses implements CardDataUses {
    /** SQL: one statement that counts unless the number is reached, also where others count at the same time. */
    private static final String COUNT = """
        insert into card_data_use (merchant_id, purpose, day, count) values (:merchant, :purpose, :day, 1)
        on conflict (merchant_id, purpose, day) do update set count = card_data_use.count + 1
        where card_data_use.count < :most
        """;

    private final Sessions sessions;

    @Inject
    JpaCardDataUses(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean count(MerchantId merchant, CardDataContract contract, LocalDate day) {
        return sessions.with(session -> session.createNativeMutationQuery(COUNT)
                        .setParameter("merchant", merchant.value())
                        .setParameter("purpose", contract.purpose().name())
                        .setParameter("day", day)
                        .setParameter("most", contract.mostPerDay())
                        .executeUpdate())
                == 1;
    }
}
