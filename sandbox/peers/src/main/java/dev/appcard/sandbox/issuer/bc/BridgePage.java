package dev.appcard.sandbox.issuer.bc;

import dev.appcard.sandbox.http.Request;
import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.http.Routes;
import dev.appcard.sandbox.issuer.common.app.AppPages;
import dev.appcard.sandbox.issuer.common.app.PurposeText;
import dev.appcard.sandbox.issuer.common.call.CallRefusedException;
import dev.appcard.sandbox.issuer.common.call.VerifiedCall;
import dev.appcard.sandbox.issuer.common.profile.IssuerProfile;
import dev.appcard.sandbox.page.PhoneScreen;
import dev.appcard.sandbox.page.Templates;
import gg.jte.Content;
import java.util.Map;

/** {@code GET /bc/appcard/bridge?tid=}: BC's page between the payment window and 페이북. */
final class BridgePage {
    private static final int OK = 200;

    private final IssuerProfile profile;
    private final BcCallVerifier verifier;

    BridgePage(IssuerProfile profile, BcCallVerifier verifier) {
        this.profile = profile;
        this.verifier = verifier;
    }

    void register(Routes routes) {
        routes.on("GET", profile.basePath() + "/appcard/bridge", this::show);
    }

    private Response show(Request request) {
        try {
            VerifiedCall call = verifier.verify(verifier.read(request.query()));
            PurposeText text = PurposeText.of(call.authentication().purpose());
            Content body = Templates.part(
                    "bc/bridge.jte",
                    Map.of(
                            "authentication", call.authentication(),
                            "card", profile.card().name(),
                            "opening", text.opening(),
                            "app", profile.appPath() + "?" + call.call().query()));
            return PhoneScreen.show(OK, profile.name(), text.bridge(), body);
        } catch (CallRefusedException refused) {
            return new AppPages(profile).refused(refused);
        }
    }
}
