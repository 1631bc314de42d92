package dev.appcard.sandbox.issuer.common.card;

import dev.appcard.sandbox.issuer.common.profile.BuyerCard;
import dev.appcard.sandbox.page.Templates;
import gg.jte.Content;
import java.util.Map;

/** The form with which a card is put on a device, once. Element ids are promised in README-issuer.md. */
public final class RegistrationForm {
    private RegistrationForm() {}

    /**
     * The form.
     *
     * @param action where it is sent, with POST
     * @param hidden what else is sent
     * @param problem what was wrong with the last try, or an empty text
     */
    public static Content of(BuyerCard card, String action, Map<String, String> hidden, String problem) {
        return Templates.part(
                "form/card.jte",
                Map.of(
                        "action",
                        action,
                        "hidden",
                        hidden,
                        "problem",
                        problem,
                        "name",
                        card.name(),
                        "number",
                        card.numberInFours("-"),
                        "expiry",
                        BuyerCard.EXPIRY_SHOWN));
    }
}
