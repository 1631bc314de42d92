package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.application.settings.GatewayAddresses;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.VanIssuers;
import java.util.Map;

/** What writes payments, for a gateway at {@code https://pay.example} whose VAN means KB by 02 and BC by 03. */
public final class PaymentJsons {

    private PaymentJsons() {}

    public static PaymentJson json() {
        return new PaymentJson(new GatewayAddresses("https://pay.example"), issuers());
    }

    public static CardIssuers issuers() {
        return new CardIssuers(new VanIssuers(Map.of("02", new IssuerCode("KB"), "03", new IssuerCode("BC"))));
    }
}
