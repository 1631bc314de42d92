package dev.appcard.adapter.inbound.window;

import dev.appcard.application.port.inbound.window.CallAppUseCase.Called;
import dev.appcard.application.settings.GatewayAddresses;
import dev.appcard.application.settings.WindowSettings;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.window.WindowToken;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * {@code {iosUrl, androidUrl, bridgeUrl, pageUrl, qrUrl, pollAfterMs}}: always all of them, null where there is none. The
 * calls are bare: what a deployment puts before them is the page's business.
 */
@Dependent
public class AppCallAnswer {

    private final GatewayAddresses addresses;
    private final WindowSettings settings;

    @Inject
    public AppCallAnswer(GatewayAddresses addresses, WindowSettings settings) {
        this.addresses = addresses;
        this.settings = settings;
    }

    /**
     * A page of the issuer's stays in the window, and an app is beside it on a phone. On a PC the app is elsewhere: there
     * is nothing but the code that leads the phone to its own page.
     */
    String of(WindowToken window, Channel channel, Called called) {
        AuthenticationMethod method = called.method();
        AppCallLinks links = called.links();
        boolean leaves = method.leavesFor(channel);
        boolean framed = method.isFramedOn(channel);
        return Json.createObjectBuilder()
                .add("iosUrl", textOrNull(leaves ? links.iosUrl() : null))
                .add("androidUrl", textOrNull(leaves ? links.androidUrl() : null))
                .add("bridgeUrl", textOrNull(leaves ? links.bridgeUrl() : null))
                .add("pageUrl", textOrNull(framed ? links.pageUrl() : null))
                .add("qrUrl", textOrNull(leaves || framed ? null : addresses.phonePage(window)))
                .add("pollAfterMs", settings.pollAfter().toMillis())
                .build()
                .toString();
    }

    private static JsonValue textOrNull(@Nullable String text) {
        return text == null ? JsonValue.NULL : Json.createValue(text);
    }
}
