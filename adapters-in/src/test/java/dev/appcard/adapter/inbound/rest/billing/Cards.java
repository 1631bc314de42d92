package dev.appcard.adapter.inbound.rest.billing;

import dev.appcard.domain.billing.CardSummary;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.billing.TokenIssuer;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.payment.PaymentFixtures;
import dev.appcard.domain.secret.Sealed;
import java.time.Instant;

/** Registered cards, so that what is shown of them can be written down. */
final class Cards {

    static final Merchant MERCHANT = PaymentFixtures.merchant(new MerchantId("demo"));
    static final BillingKey KEY = new BillingKey("bill_0123456789abcdef0123");
    static final String CUSTOMER = "customer-17";
    private static final Instant REGISTERED = Instant.parse("2026-11-22T14:59:58.999Z");

    private Cards() {}

    static RegisteredCard ofHyundai() {
        return card(
                new TokenIssuer.AtIssuer(new IssuerCode("HYUNDAI")),
                new CardSummary("현대카드 M", "61", "61", ""),
                new RegisteredCard.Status.Active(new Sealed<>(new byte[] {1})));
    }

    static RegisteredCard keyedIn() {
        return card(
                new TokenIssuer.AtVan(),
                new CardSummary("KB국민카드", "02", "03", "943301******1234"),
                new RegisteredCard.Status.Active(new Sealed<>(new byte[] {1})));
    }

    static RegisteredCard deleted() {
        return ofHyundai().deleted(REGISTERED.plusSeconds(3));
    }

    private static RegisteredCard card(TokenIssuer holding, CardSummary face, RegisteredCard.Status standing) {
        return new RegisteredCard(KEY, MERCHANT.id(), CUSTOMER, holding, face, REGISTERED, standing);
    }
}
