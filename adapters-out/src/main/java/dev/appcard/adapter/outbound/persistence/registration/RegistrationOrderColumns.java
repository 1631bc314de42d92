package dev.appcard.adapter.outbound.persistence.registration;

import dev.appcard.adapter.outbound.persistence.column.CustomerColumns;
import dev.appcard.adapter.outbound.persistence.column.WindowColumns;
import dev.appcard.domain.billing.RegistrationOrder;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.RegistrationKey;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was agreed at the opening. Inserted once, updated never. */
@Embeddable
record RegistrationOrderColumns(
        @Column(name = "billing_key") String billingKey,
        @Column(name = "merchant_id") String merchantId,
        @Column(name = "bound_customer_key") String boundCustomerKey,
        @Embedded @Nullable CustomerColumns customer,
        @Embedded WindowColumns window,
        @Column(name = "requested_at") Instant requestedAt) {

    static RegistrationOrderColumns of(RegistrationOrder order) {
        return new RegistrationOrderColumns(
                order.billingKey().value(),
                order.merchantId().value(),
                order.customerKey(),
                CustomerColumns.of(order.customer()),
                WindowColumns.of(order.window()),
                order.requestedAt());
    }

    RegistrationOrder toDomain(String registrationKey) {
        return new RegistrationOrder(
                new RegistrationKey(registrationKey),
                new BillingKey(billingKey),
                new MerchantId(merchantId),
                boundCustomerKey,
                CustomerColumns.toDomain(customer),
                window.toDomain(),
                requestedAt);
    }

    /** The window's token opens the window, and the customer is a person: neither is printed. */
    @Override
    public String toString() {
        return "RegistrationOrderColumns(***)";
    }
}
