package dev.appcard.application.port.outbound.reconciliation;

import dev.appcard.domain.reconciliation.OurOrder;
import java.util.Optional;

/** Our orders of a day, one after the other. */
public interface OurDay extends AutoCloseable {

    /** The next one; empty behind the last. */
    Optional<OurOrder> next();

    @Override
    void close();
}
