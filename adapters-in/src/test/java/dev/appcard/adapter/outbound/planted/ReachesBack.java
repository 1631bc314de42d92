package dev.appcard.adapter.outbound.planted;

import dev.appcard.adapter.inbound.planted.ReachesThrough;

/** Breaks a rule on purpose. */
public final class ReachesBack {

    Class<?> inbound() {
        return ReachesThrough.class;
    }
}
