package dev.appcard.adapter.in.window;

import dev.appcard.application.GatewayAddresses;
import dev.appcard.application.WindowSettings;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.payment.WindowToken;
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

    /** On a PC the app is elsewhere: there is nothing but the code that leads the phone to its own page. */
    String of(WindowToken window, Channel channel, AppCallLinks links) {
        boolean onPhone = channel.isOnPhone();
        return Json.createObjectBuilder()
                .add("iosUrl", textOrNull(onPhone ? links.iosUrl() : null))
                .add("androidUrl", textOrNull(onPhone ? links.androidUrl() : null))
                .add("bridgeUrl", textOrNull(onPhone ? links.bridgeUrl() : null))
                .add("pageUrl", JsonValue.NULL)
                .add("qrUrl", textOrNull(onPhone ? null : addresses.phonePage(window)))
                .add("pollAfterMs", settings.pollAfter().toMillis())
                .build()
                .toString();
    }

    private static JsonValue textOrNull(@Nullable String text) {
        return text == null ? JsonValue.NULL : Json.createValue(text);
    }
}
