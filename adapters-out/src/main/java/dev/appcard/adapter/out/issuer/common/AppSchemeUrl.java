package dev.appcard.adapter.out.issuer.common;

import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.issuer.AppLaunch;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The URLs that open an issuer's app (contracts.md, "App call"). Every value in them is made of characters that need
 * no escaping: letters, digits, {@code -} and {@code _}.
 */
final class AppSchemeUrl {

    private static final String PLAY_STORE = "https://play.google.com/store/apps/details?id=";

    private AppSchemeUrl() {}

    static AppCallLinks links(AppLaunch launch, String mid, String tid, String encData, String sign) {
        String call = "pay?mid=" + mid + "&tid=" + tid + "&encData=" + encData + "&sign=" + sign;
        return new AppCallLinks(launch.iosScheme() + "://" + call, androidUrl(launch, call), null);
    }

    /** Where the app is missing, Android goes to its page in the store. */
    private static String androidUrl(AppLaunch launch, String call) {
        return "intent://" + call + "#Intent"
                + ";scheme=" + launch.androidScheme()
                + ";package=" + launch.androidPackage()
                + ";S.browser_fallback_url=" + escaped(PLAY_STORE + launch.androidPackage())
                + ";end";
    }

    private static String escaped(String url) {
        return URLEncoder.encode(url, StandardCharsets.UTF_8);
    }
}
