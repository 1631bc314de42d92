package dev.appcard.sandbox.issuer.common.app;

import dev.appcard.sandbox.http.BadRequest;
import dev.appcard.sandbox.http.Parameters;
import dev.appcard.sandbox.issuer.common.profile.IssuerApp;
import dev.appcard.sandbox.phone.LaunchUrl;
import dev.appcard.sandbox.phone.LaunchUrlException;
import dev.appcard.sandbox.phone.LaunchUrlParser;

/** Opens an app by its URL scheme or, on Android, by an intent with scheme and package. */
record SchemeLaunch(IssuerApp app) implements AppLaunch {
    @Override
    public Parameters open(String url) throws LaunchUrlException {
        LaunchUrl launch = LaunchUrlParser.parse(url);
        boolean ours = switch (launch) {
            case LaunchUrl.SchemeUrl ios -> ios.scheme().equals(app.scheme());
            case LaunchUrl.IntentUrl android ->
                android.scheme().equals(app.scheme())
                        && android.androidPackage().equals(app.androidPackage());
        };
        if (!ours) {
            throw BadRequest.field("url", "not this issuer's scheme and package");
        }
        return Parameters.decode(launch.query());
    }
}
