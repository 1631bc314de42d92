package dev.appcard.adapter.in.window.page;

import dev.appcard.domain.issuer.AuthenticationWay;

/** A way of authenticating as the window offers it. */
public record WayRow(String code, String name, boolean isChosen) {

    static WayRow of(AuthenticationWay way, boolean isChosen, Texts texts) {
        return new WayRow(way.name(), texts.way(way), isChosen);
    }
}
