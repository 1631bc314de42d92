package dev.appcard.adapter.inbound.planted;

import dev.appcard.adapter.outbound.planted.ReachesBack;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.application.service.planted.HiddenService;

/** Breaks three rules on purpose. */
public final class ReachesThrough {

    Class<?> outbound() {
        return ReachesBack.class;
    }

    Class<?> portOut() {
        return Payments.class;
    }

    Class<?> service() {
        return HiddenService.class;
    }
}
