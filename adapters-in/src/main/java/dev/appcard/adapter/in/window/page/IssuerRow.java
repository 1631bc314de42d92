package dev.appcard.adapter.in.window.page;

import dev.appcard.application.port.in.window.ViewWindowQuery.IssuerOffer;
import dev.appcard.domain.payment.Instalment;
import java.util.stream.Collectors;

/**
 * An issuer as the window offers it.
 *
 * @param code {@code KB}
 * @param months the plans offered with it, as the page's script reads them: {@code 0,2,3}
 */
public record IssuerRow(String code, String name, String months, boolean isChosen) {

    static IssuerRow of(IssuerOffer offer, boolean isChosen, Texts texts) {
        String months = offer.instalments().stream()
                .map(Instalment::months)
                .map(Object::toString)
                .collect(Collectors.joining(","));
        return new IssuerRow(offer.issuer().code().value(), texts.issuer(offer.issuer()), months, isChosen);
    }
}
