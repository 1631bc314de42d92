package dev.appcard.domain.billing;

import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.RegistrationKey;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.window.WindowTerms;
import java.time.Instant;

/**
 * What was agreed when a registration was opened. Nothing of it ever changes.
 *
 * @param billingKey that it will lead to: made beforehand, since the card's secret is sealed for it
 * @param customerKey the merchant's own key of the buyer, to whom the billing key will be bound
 * @param customer name and contact of the buyer
 */
public record RegistrationOrder(
        RegistrationKey key,
        BillingKey billingKey,
        MerchantId merchantId,
        String customerKey,
        Customer customer,
        WindowTerms window,
        Instant requestedAt) {}
