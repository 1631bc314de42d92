package dev.appcard.adapter.inbound.rest.billing;

import dev.appcard.adapter.inbound.rest.payment.CardIssuer;
import dev.appcard.adapter.inbound.rest.payment.CardIssuers;
import dev.appcard.adapter.inbound.rest.payment.JsonFields;
import dev.appcard.application.settings.GatewayAddresses;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.billing.RegisteredCard.Status;
import dev.appcard.domain.window.WindowToken;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Optional;

/** The Billing object of the merchant API, and what is told of one that is deleted. */
@Dependent
public class BillingJson {

    private final GatewayAddresses addresses;
    private final CardIssuers issuers;

    @Inject
    public BillingJson(GatewayAddresses addresses, CardIssuers issuers) {
        this.addresses = addresses;
        this.issuers = issuers;
    }

    JsonObject of(RegisteredCard card) {
        String maskedNumber = card.summary().maskedNumber();
        CardIssuer issuer = issuers.of(card);
        JsonObject shown = new JsonFields()
                .text("issuerCode", issuer.code())
                .text("acquirerCode", issuer.acquirerCode())
                .known("number", maskedNumber)
                .text("cardType", CardIssuer.UNKNOWN)
                .text("ownerType", CardIssuer.UNKNOWN)
                .build();
        return new JsonFields()
                .text("mId", card.merchantId().value())
                .text("customerKey", card.customerKey())
                .time("authenticatedAt", card.registeredAt())
                .text("method", "카드")
                .text("billingKey", card.key().value())
                .value("card", Optional.of(shown))
                .text("cardCompany", issuer.name())
                .known("cardNumber", maskedNumber)
                .build();
    }

    /** {@code data} of {@code BILLING_DELETED}, too. */
    public static JsonObject deleted(RegisteredCard card) {
        return new JsonFields()
                .text("billingKey", card.key().value())
                .text("customerKey", card.customerKey())
                .text("mId", card.merchantId().value())
                .time("deletedAt", card.status() instanceof Status.Deleted deleted ? deleted.deletedAt() : null)
                .build();
    }

    /** Where the buyer goes to register a card. */
    JsonObject opened(WindowToken token) {
        return Json.createObjectBuilder()
                .add("checkout", Json.createObjectBuilder().add("url", addresses.window(token)))
                .build();
    }
}
