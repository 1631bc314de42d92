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
    private final Sessions sessions;

    @Inject
    JpaCardDataUses(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean count(MerchantId merchant, CardDataContract contract, LocalDate day) {
        return sessions.with(session -> session.createNativeMutationQuery(CardStatements.COUNT)
                        .setParameter("merchant", merchant.value())
                        .setParameter("purpose", contract.purpose().name())
                        .setParameter("day", day)
                        .setParameter("most", contract.mostPerDay())
                        .executeUpdate())
                == 1;
    }
}
