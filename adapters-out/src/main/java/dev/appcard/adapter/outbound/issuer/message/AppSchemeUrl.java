package dev.appcard.adapter.outbound.issuer.message;

import dev.appcard.adapter.outbound.issuer.common.UrlText;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.issuer.AppLaunch;
import java.util.Map;

/** The URLs that open an app (docs/issuers/contracts.md, "App call"). */
final class AppSchemeUrl {

    private static final String PLAY_STORE = "https://play.google.com/store/apps/details?id=";

    private AppSchemeUrl() {}

    static AppCallLinks links(AppLaunch launch, Map<String, String> parameters) {
        String call = "pay?" + UrlText.query(parameters);
        return AppCallLinks.app(launch.iosScheme() + "://" + call, androidUrl(launch, call));
    }

    /** Where the app is missing, Android goes to its page in the store. */
    private static String androidUrl(AppLaunch launch, String call) {
        return "intent://" + call + "#Intent"
                + ";scheme=" + launch.androidScheme()
                + ";package=" + launch.androidPackage()
                + ";S.browser_fallback_url=" + UrlText.escaped(PLAY_STORE + launch.androidPackage())
                + ";end";
    }
}
