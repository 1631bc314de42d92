package dev.appcard.adapter.inbound.window.page;

import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.VaccineApp;

/**
 * A vaccine app that an issuer's page asks for on Android (안심클릭).
 *
 * @param issuer {@code NH}
 * @param address starts the app, or leads to it in the Play store where no scheme of it is known
 */
public record VaccineRow(String issuer, String name, String address) {

    private static final String STORE = "https://play.google.com/store/apps/details?id=";

    static VaccineRow of(IssuerCode issuer, VaccineApp app) {
        return new VaccineRow(issuer.value(), app.name(), addressOf(app));
    }

    private static String addressOf(VaccineApp app) {
        return app.scheme() == null
                ? STORE + app.androidPackage()
                : "intent://#Intent;scheme=" + app.scheme() + ";package=" + app.androidPackage() + ";end";
    }
}
