package dev.appcard.sandbox.issuer.isp;

import static dev.appcard.sandbox.issuer.common.page.Html.escape;

import dev.appcard.sandbox.issuer.common.browser.PageParts;
import dev.appcard.sandbox.issuer.common.browser.VerifiedPageCall;
import dev.appcard.sandbox.issuer.common.card.RegistrationForm;
import dev.appcard.sandbox.issuer.common.profile.BuyerCard;

/** The two forms of ISP: the certificate, once for each device, and from then on its password. */
record IspForms(String path) {
    String certificate(VerifiedPageCall call, BuyerCard card, String problem) {
        return PageParts.details(call)
                + RegistrationForm.html(card, path, call.call().fields(), problem);
    }

    String password(VerifiedPageCall call, BuyerCard card, String problem) {
        return PageParts.details(call)
                + IspTemplates.PASSWORD.formatted(
                        path,
                        RegistrationForm.hiddenInputs(call.call().fields()),
                        escape(problem),
                        escape(card.name()),
                        BuyerCard.PASSWORD);
    }
}
