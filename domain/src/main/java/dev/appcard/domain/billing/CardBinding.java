package dev.appcard.domain.billing;

import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;

/**
 * Whom a stored card secret belongs to. What is sealed opens for exactly this merchant, holder and billing key: a row that
 * was copied to another one does not.
 *
 * @param holder who gave the secret: the issuer's code, or {@code VAN}
 */
public record CardBinding(MerchantId merchant, String holder, BillingKey billingKey) {

    public CardBinding(MerchantId merchant, TokenIssuer tokenIssuer, BillingKey billingKey) {
        this(merchant, tokenIssuer.holder(), billingKey);
    }
}
