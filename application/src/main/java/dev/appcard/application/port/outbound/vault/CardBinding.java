package dev.appcard.application.port.outbound.vault;

import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;

/**
 * Whom a stored card secret belongs to. What is sealed opens for exactly this merchant, holder and billing key: a row that
 * was copied to another one does not.
 *
 * @param holder who gave the secret: the issuer's code, or {@code VAN}
 */
public record CardBinding(MerchantId merchant, String holder, BillingKey billingKey) {}
