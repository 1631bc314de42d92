package dev.appcard.domain.authentication;

/**
 * An issuer's question whether an order is known, asked before its app authenticates (docs/issuers/contracts.md,
 * "Shinhan through LinQ").
 *
 * @param orderNumber by which the issuer knows the payment
 * @param mid the gateway's merchant id at the issuer; empty where absent
 * @param time {@code yyyyMMddHHmmss} in Korea, as it came
 * @param sign lower-case hex; empty where absent
 */
public record OrderConfirmation(String orderNumber, String mid, String time, String sign) {}
