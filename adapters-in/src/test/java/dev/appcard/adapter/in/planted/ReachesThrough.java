package dev.appcard.adapter.in.planted;

import dev.appcard.adapter.out.planted.ReachesBack;
import dev.appcard.application.port.out.store.Payments;
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
