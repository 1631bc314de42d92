package dev.appcard.sandbox.issuer.isp;

import dev.appcard.sandbox.issuer.common.browser.VerifiedPageCall;
import dev.appcard.sandbox.issuer.common.card.RegistrationForm;
import dev.appcard.sandbox.issuer.common.profile.BuyerCard;
import dev.appcard.sandbox.page.Templates;
import gg.jte.Content;
import java.util.Map;

/** The two forms of ISP: the certificate, once for each device, and from then on its password. */
record IspForms(String path) {
    Content certificate(VerifiedPageCall call, BuyerCard card, String problem) {
        Content form = RegistrationForm.of(card, path, call.call().fields(), problem);
        return Templates.part("isp/certificate.jte", Map.of("call", call, "form", form));
    }

    Content password(VerifiedPageCall call, BuyerCard card, String problem) {
        return Templates.part(
                "isp/password.jte", Map.of("call", call, "path", path, "problem", problem, "certificate", card.name()));
    }
}
