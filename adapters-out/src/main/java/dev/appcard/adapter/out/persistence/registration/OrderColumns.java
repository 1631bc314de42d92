package dev.appcard.adapter.out.persistence.registration;

import dev.appcard.adapter.out.persistence.column.CustomerColumns;
import dev.appcard.adapter.out.persistence.column.WindowColumns;
import dev.appcard.domain.billing.BillingKey;
import dev.appcard.domain.billing.RegistrationKey;
import dev.appcard.domain.billing.RegistrationOrder;
import dev.appcard.domain.merchant.MerchantId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was agreed at the opening. Inserted once, updated never. */
@Embeddable
record OrderColumns(
        @Column(name = "billing_key") String billingKey,
        @Column(name = "merchant_id") String merchantId,
        @Column(name = "bound_customer_key") String boundCustomerKey,
        @Embedded @Nullable CustomerColumns customer,
        @Embedded WindowColumns window,
        @Column(name = "requested_at") Instant requestedAt) {

    static OrderColumns of(RegistrationOrder order) {
        return new OrderColumns(
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
        return "OrderColumns(***)";
    }
}
