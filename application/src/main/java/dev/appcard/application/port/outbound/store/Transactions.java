package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.books.MerchantTransaction;
import dev.appcard.domain.books.MerchantTransaction.Position;
import dev.appcard.domain.identifier.MerchantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The journal, as merchants see it: without approvals of which nobody heard, and their net cancels. */
public interface Transactions {

    /** Where the transaction of this key stands; empty where this merchant has none. */
    Optional<Position> positionOf(MerchantId merchant, String transactionKey);

    /** What comes behind this place and happened at {@code last} or earlier, in order. */
    List<MerchantTransaction> behind(MerchantId merchant, Position place, Instant last, int most);
}
