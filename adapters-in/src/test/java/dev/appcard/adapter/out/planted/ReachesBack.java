package dev.appcard.adapter.out.planted;

import dev.appcard.adapter.in.planted.ReachesThrough;

/** Breaks a rule on purpose. */
public final class ReachesBack {

    Class<?> inbound() {
        return ReachesThrough.class;
    }
}
