package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.merchant.CardDataContract;
import java.time.LocalDate;

/** How often merchants have used their contracts about card data. Needs a {@link UnitOfWork}. */
public interface CardDataUses {

    /**
     * Counts one more use, unless the contract's daily number is reached.
     *
     * @param day Korean
     * @return false when it is reached; nothing is counted then
     */
    boolean count(MerchantId merchant, CardDataContract contract, LocalDate day);
}
