package dev.appcard.sandbox.issuer.bc;

import static dev.appcard.sandbox.issuer.common.page.Html.escape;

import dev.appcard.sandbox.http.Request;
import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.http.Routes;
import dev.appcard.sandbox.issuer.common.app.AppPages;
import dev.appcard.sandbox.issuer.common.app.PurposeText;
import dev.appcard.sandbox.issuer.common.call.CallRefusedException;
import dev.appcard.sandbox.issuer.common.call.VerifiedCall;
import dev.appcard.sandbox.issuer.common.page.PhoneScreen;
import dev.appcard.sandbox.issuer.common.profile.IssuerProfile;

/** {@code GET /bc/appcard/bridge?tid=}: BC's page between the payment window and 페이북. */
final class BridgePage {
    private static final int OK = 200;

    private static final String OPEN =
            """
        <p>%s</p>
        <a class="button main" id="open-app" href="%s">페이북 앱 열기</a>
        """;

    private final IssuerProfile profile;
    private final BcDoor door;
    private final AppPages pages;

    BridgePage(IssuerProfile profile, BcDoor door) {
        this.profile = profile;
        this.door = door;
        this.pages = new AppPages(profile);
    }

    void register(Routes routes) {
        routes.on("GET", profile.basePath() + "/appcard/bridge", this::show);
    }

    private Response show(Request request) {
        try {
            VerifiedCall call = door.verify(door.read(request.query()));
            PurposeText text = PurposeText.of(call.information().purpose());
            String app = profile.appPath() + "?" + call.call().query();
            String body = pages.details(call.information()) + OPEN.formatted(text.opening(), escape(app));
            return PhoneScreen.show(OK, profile.name(), text.bridge(), body);
        } catch (CallRefusedException refused) {
            return pages.refused(refused);
        }
    }
}
