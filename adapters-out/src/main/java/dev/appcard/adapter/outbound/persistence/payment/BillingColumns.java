package dev.appcard.adapter.outbound.persistence.payment;

import dev.appcard.adapter.outbound.persistence.column.TokenIssuers;
import dev.appcard.domain.billing.TokenIssuer;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.payment.PaymentMethod;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The registered card that is charged: what a row has in place of an app call.
 *
 * @param holder who knows the card, as {@link TokenIssuer#holder()}: it was so when it was charged
 */
@Embeddable
record BillingColumns(
        @Column(name = "billing_key") String billingKey,
        @Column(name = "billing_holder") String holder) {

    static BillingColumns of(PaymentMethod.ByBillingKey method) {
        return new BillingColumns(
                method.billingKey().value(), method.tokenIssuer().holder());
    }

    PaymentMethod toDomain(InstalmentPlan plan) {
        return new PaymentMethod.ByBillingKey(new BillingKey(billingKey), TokenIssuers.of(holder), plan);
    }
}
