package dev.appcard.adapter.out.persistence.payment;

import dev.appcard.adapter.out.persistence.column.Holdings;
import dev.appcard.domain.billing.BillingKey;
import dev.appcard.domain.billing.CardHolding;
import dev.appcard.domain.payment.InstalmentPlan;
import dev.appcard.domain.payment.PaymentMeans;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The registered card that is charged: what a row has in place of an app call.
 *
 * @param holder who knows the card, as {@link CardHolding#holder()}: it was so when it was charged
 */
@Embeddable
record BillingColumns(
        @Column(name = "billing_key") String billingKey,
        @Column(name = "billing_holder") String holder) {

    static BillingColumns of(PaymentMeans.ByBillingKey means) {
        return new BillingColumns(means.billingKey().value(), means.holding().holder());
    }

    PaymentMeans toDomain(InstalmentPlan plan) {
        return new PaymentMeans.ByBillingKey(new BillingKey(billingKey), Holdings.of(holder), plan);
    }
}
