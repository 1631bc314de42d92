package dev.appcard.sandbox.issuer.isp;

import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.issuer.common.browser.PageDecision;
import dev.appcard.sandbox.issuer.common.browser.PageRefusedException;
import dev.appcard.sandbox.issuer.common.browser.VerifiedPageCall;
import gg.jte.Content;

/** How ISP looks: a window in the browser of a PC, or an app on a phone. */
interface IspScreens {
    /** Any screen of a call that is still open. */
    Response show(VerifiedPageCall call, String heading, Content body);

    Response outcome(PageDecision decision);

    Response refused(PageRefusedException refused);
}
