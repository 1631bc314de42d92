package dev.appcard.adapter.inbound.window.page;

import dev.appcard.domain.issuer.AuthenticationMethod;

/** A way of authenticating as the window offers it. */
public record WayRow(String code, String name, boolean isChosen) {

    static WayRow of(AuthenticationMethod method, boolean isChosen, WindowTexts texts) {
        return new WayRow(method.name(), texts.way(method), isChosen);
    }
}
