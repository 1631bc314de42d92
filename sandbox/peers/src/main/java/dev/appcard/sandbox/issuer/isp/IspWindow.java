package dev.appcard.sandbox.issuer.isp;

import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.issuer.common.browser.BrowserScreen;
import dev.appcard.sandbox.issuer.common.browser.PageDecision;
import dev.appcard.sandbox.issuer.common.browser.PageRefusedException;
import dev.appcard.sandbox.issuer.common.browser.VerifiedPageCall;
import dev.appcard.sandbox.issuer.common.profile.IssuerProfile;
import gg.jte.Content;

/** ISP on a PC: the buyer's browser takes the result to the gateway. */
record IspWindow(BrowserScreen screen) implements IspScreens {
    static IspWindow of(IssuerProfile issuer) {
        return new IspWindow(new BrowserScreen(issuer, "안전결제(ISP)"));
    }

    @Override
    public Response show(VerifiedPageCall call, String heading, Content body) {
        return screen.show(call, heading, body);
    }

    @Override
    public Response outcome(PageDecision decision) {
        return screen.outcome(decision);
    }

    @Override
    public Response refused(PageRefusedException refused) {
        return screen.refused(refused);
    }
}
