package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.application.port.inbound.payment.ReceiptQuery;
import dev.appcard.application.settings.GatewayAddresses;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.VanIssuers;
import dev.appcard.domain.receipt.ReceiptToken;
import java.util.Map;
import java.util.Optional;

/** What writes payments, for a gateway at {@code https://pay.example} whose VAN means KB by 02 and BC by 03. */
public final class PaymentJsons {

    private PaymentJsons() {}

    public static PaymentJson json() {
        return new PaymentJson(new GatewayAddresses("https://pay.example"), issuers(), receipts());
    }

    /** A receipt's address names the payment, so that it can be told whose it is. */
    private static ReceiptQuery receipts() {
        return new ReceiptQuery() {

            @Override
            public String addressOf(PaymentKey payment) {
                return "https://pay.example/receipt/of-" + payment.value();
            }

            @Override
            public Optional<Receipt> find(ReceiptToken token) {
                return Optional.empty();
            }
        };
    }

    public static CardIssuers issuers() {
        return new CardIssuers(new VanIssuers(Map.of("02", new IssuerCode("KB"), "03", new IssuerCode("BC"))));
    }
}
