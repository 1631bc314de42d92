package dev.appcard.adapter.inbound.rest.billing;

import dev.appcard.adapter.inbound.rest.payment.CardIssuer;
import dev.appcard.adapter.inbound.rest.payment.JsonFields;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.billing.RegisteredCard.Status;
import dev.appcard.domain.billing.TokenIssuer;
import dev.appcard.domain.issuer.IssuerCode;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Optional;

/** The Billing object of the merchant API, and what is told of one that is deleted. */
public final class BillingJson {

    private static final String UNKNOWN = "미확인";

    private BillingJson() {}

    static JsonObject of(RegisteredCard card) {
        String maskedNumber = card.summary().maskedNumber();
        CardIssuer issuer = issuerOf(card.tokenIssuer());
        JsonObject shown = new JsonFields()
                .text("issuerCode", issuer.code())
                .text("acquirerCode", issuer.code())
                .known("number", maskedNumber)
                .text("cardType", UNKNOWN)
                .text("ownerType", UNKNOWN)
                .build();
        return new JsonFields()
                .text("mId", card.merchantId().value())
                .text("customerKey", card.customerKey())
                .time("authenticatedAt", card.registeredAt())
                .text("method", "카드")
                .text("billingKey", card.key().value())
                .value("card", Optional.of(shown))
                .text("cardCompany", issuer.koreanName())
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
    static JsonObject opened(String windowAddress) {
        return Json.createObjectBuilder()
                .add("checkout", Json.createObjectBuilder().add("url", windowAddress))
                .build();
    }

    private static CardIssuer issuerOf(TokenIssuer holding) {
        return CardIssuer.of(
                switch (holding) {
                    case TokenIssuer.AtIssuer(IssuerCode issuer) -> Optional.of(issuer);
                    case TokenIssuer.AtVan _ -> Optional.empty();
                });
    }
}
