package dev.appcard.domain.payment;

import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.money.Money;

/**
 * What is bought, as a merchant's server says it.
 *
 * @param orderName empty: the merchant's name
 * @param taxFree part of the amount that bears no tax
 */
public record Purchase(OrderId orderId, String orderName, Money amount, Money taxFree, Customer customer) {}
