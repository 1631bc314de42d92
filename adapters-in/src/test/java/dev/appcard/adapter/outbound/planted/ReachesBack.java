package dev.appcard.adapter.outbound.planted;

import dev.appcard.adapter.inbound.planted.ReachesThrough;
import dev.appcard.application.port.inbound.payment.ShowPaymentQuery;

/** Breaks two rules on purpose. */
public final class ReachesBack {

    Class<?> inbound() {
        return ReachesThrough.class;
    }

    Class<?> portIn() {
        return ShowPaymentQuery.class;
    }
}
