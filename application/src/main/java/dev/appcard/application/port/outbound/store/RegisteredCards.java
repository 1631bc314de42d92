package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.identifier.BillingKey;
import java.util.Optional;

/** The cards that are charged without their holders. Writing needs a {@link UnitOfWork}, reading may do without. */
public interface RegisteredCards {

    Optional<RegisteredCard> find(BillingKey key);

    void add(RegisteredCard card);

    /**
     * Ends a card: {@code ended} is unreadable or deleted, and takes the place of one that is not deleted. What was
     * sealed is destroyed by a deletion, and kept as evidence where it is unreadable.
     *
     * @return false when it had been deleted before; nothing is stored then
     */
    boolean end(RegisteredCard ended);

    /**
     * Whether it can be charged. If so it is locked: no other caller ends it before the running unit of work has ended.
     */
    boolean holdActive(BillingKey key);
}
