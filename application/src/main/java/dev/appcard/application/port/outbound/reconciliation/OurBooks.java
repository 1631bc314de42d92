package dev.appcard.application.port.outbound.reconciliation;

import dev.appcard.domain.reconciliation.OurOrder;
import dev.appcard.domain.reconciliation.VanOrder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Our side: the journal, and the attempts that it has nothing of. */
public interface OurBooks {

    /** Orders of which money moved on that day, in ascending order, each with all that moved of it on whatever day. */
    OurDay onDay(LocalDate day);

    /** Those that are attempts of ours. */
    Map<VanOrder, OurOrder> find(Collection<VanOrder> orders);
}
