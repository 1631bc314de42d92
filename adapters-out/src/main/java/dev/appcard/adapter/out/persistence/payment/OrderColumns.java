package dev.appcard.adapter.out.persistence.payment;

import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.PayType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was agreed at the opening. Inserted once, updated never. */
@Embeddable
record OrderColumns(
        @Column(name = "window_token") String windowToken,
        @Column(name = "merchant_id") String merchantId,
        @Column(name = "order_id") String orderId,
        @Column(name = "order_name") String orderName,
        long amount,
        @Column(name = "tax_free") long taxFree,
        @Column(name = "pay_type") @Enumerated(EnumType.STRING) PayType payType,
        @Column(name = "approval_mode") @Enumerated(EnumType.STRING) ApprovalMode mode,
        @Embedded @Nullable CustomerColumns customer,
        @Column(name = "success_url") String successUrl,
        @Column(name = "fail_url") String failUrl,
        @Column(name = "app_scheme") @Nullable String appScheme,
        @Embedded PreferenceColumns preferences,
        String metadata,
        @Column(name = "requested_at") Instant requestedAt,
        @Column(name = "authenticate_by") Instant authenticateBy) {

    /** The window's token opens the window, and the customer is a person: neither is printed. */
    @Override
    public String toString() {
        return "OrderColumns(***)";
    }
}
