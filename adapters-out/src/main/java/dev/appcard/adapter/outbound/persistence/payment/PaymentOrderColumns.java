package dev.appcard.adapter.outbound.persistence.payment;

import dev.appcard.adapter.outbound.persistence.column.CustomerColumns;
import dev.appcard.adapter.outbound.persistence.column.WindowColumns;
import dev.appcard.domain.payment.Opener;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed at the opening. Inserted once, updated never.
 *
 * @param openedBy {@link Opener}; null also where a version before this column opened it
 * @param window null where the merchant's server or the schedule opened it, as {@code mode} is
 */
@Embeddable
record PaymentOrderColumns(
        @Column(name = "merchant_id") String merchantId,
        @Column(name = "order_id") String orderId,
        @Column(name = "order_name") String orderName,
        long amount,
        @Column(name = "tax_free") long taxFree,
        @Embedded @Nullable CustomerColumns customer,
        @Embedded @Nullable WindowColumns window,

        @Column(name = "approval_mode") @Nullable String mode,

        @Column(name = "opened_by") @Nullable String openedBy,
        String metadata,
        @Column(name = "requested_at") Instant requestedAt) {

    /** The window's token opens the window, and the customer is a person: neither is printed. */
    @Override
    public String toString() {
        return "PaymentOrderColumns(***)";
    }
}
