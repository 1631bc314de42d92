package dev.appcard.adapter.outbound.persistence.subscription;

import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.subscription.Pricing;
import dev.appcard.domain.subscription.SubscriptionTerms;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What was agreed. Inserted once, updated never. */
@Embeddable
record TermsColumns(
        @Column(name = "merchant_id") String merchantId,
        @Column(name = "customer_key") String customerKey,
        @Column(name = "order_name") String orderName,
        @Embedded @Nullable PriceColumns price,
        @Embedded CycleColumns cycle,
        @Column(name = "start_date") LocalDate startDate,
        @Column(name = "charge_time") String chargeTime,
        @Column(name = "created_at") Instant createdAt) {

    static TermsColumns of(SubscriptionTerms terms) {
        return new TermsColumns(
                terms.merchantId().value(),
                terms.customerKey(),
                terms.orderName(),
                PriceColumns.of(terms.pricing().known().orElse(null)),
                CycleColumns.of(terms.cycle()),
                terms.startDate(),
                terms.chargeTime().toString(),
                terms.createdAt());
    }

    SubscriptionTerms toDomain(String id) {
        return new SubscriptionTerms(
                new SubscriptionId(id),
                new MerchantId(merchantId),
                customerKey,
                orderName,
                price == null ? new Pricing.ByUsage() : new Pricing.Fixed(price.toDomain()),
                cycle.toDomain(),
                startDate,
                LocalTime.parse(chargeTime),
                createdAt);
    }

    /** The customer is a person. */
    @Override
    public String toString() {
        return "TermsColumns(***)";
    }
}
