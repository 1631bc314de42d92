package dev.appcard.adapter.outbound.persistence.column;

import dev.appcard.domain.merchant.Customer;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The buyer as the merchant describes them. */
@Embeddable
public record CustomerColumns(
        @Column(name = "customer_key") @Nullable String customerKey,
        @Column(name = "customer_name") @Nullable String name,
        @Column(name = "customer_email") @Nullable String email,
        @Column(name = "customer_mobile_phone") @Nullable String mobilePhone) {

    public static CustomerColumns of(Customer customer) {
        return new CustomerColumns(customer.customerKey(), customer.name(), customer.email(), customer.mobilePhone());
    }

    /** @param columns null where nothing is known: Hibernate reads no object from nulls alone */
    public static Customer toDomain(@Nullable CustomerColumns columns) {
        return columns == null
                ? Customer.UNKNOWN
                : new Customer(columns.customerKey, columns.name, columns.email, columns.mobilePhone);
    }

    @Override
    public String toString() {
        return "CustomerColumns(***)";
    }
}
