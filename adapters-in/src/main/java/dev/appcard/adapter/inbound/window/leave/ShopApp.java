package dev.appcard.adapter.inbound.window.leave;

import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.session.WindowSession;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The way back into the shop's own app, for a buyer whom an issuer's app has left in a browser. It is the scheme that the
 * merchant registered, as it was written there.
 */
public final class ShopApp {

    private static final Pattern SCHEME_ALONE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*");
    private static final Pattern RUNS_SCRIPT = Pattern.compile("(?:javascript|data|vbscript|blob):.*", Pattern.DOTALL);

    private ShopApp() {}

    /**
     * Empty for a buyer who pays in a browser: the window is still open there. After the end it is no longer known
     * where it began; then the shop's app is offered if it has a scheme.
     */
    public static Optional<String> address(WindowSession session) {
        return session.call().map(call -> call.channel() == Channel.WEBVIEW).orElse(true)
                ? Optional.ofNullable(session.terms().returnAddresses().appScheme())
                        .map(ShopApp::asAddress)
                        .filter(address -> !RUNS_SCRIPT
                                .matcher(address.toLowerCase(Locale.ROOT))
                                .matches())
                : Optional.empty();
    }

    private static String asAddress(String scheme) {
        return SCHEME_ALONE.matcher(scheme).matches() ? scheme + "://" : scheme;
    }
}
