package dev.appcard.adapter.inbound.window.page;

import dev.appcard.domain.issuer.AuthenticationMethod;

/** A way of authenticating as the window offers it. */
public record WayRow(String code, String name, boolean isChosen) {

    static WayRow of(AuthenticationMethod way, boolean isChosen, WindowTexts texts) {
        return new WayRow(way.name(), texts.way(way), isChosen);
    }
}
