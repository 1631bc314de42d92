package dev.appcard.domain.subscription;

import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.PaymentOrder;

/**
 * What one period costs.
 *
 * @param amount total, 100 won or more
 * @param taxFree part of the amount that bears no tax
 */
public record Price(Money amount, Money taxFree) {

    public Price {
        if (PaymentOrder.LEAST_AMOUNT.isMoreThan(amount)) {
            throw new IllegalArgumentException("a charge has at least " + PaymentOrder.LEAST_AMOUNT);
        }
        if (taxFree.isMoreThan(amount)) {
            throw new IllegalArgumentException("the tax-free part is more than the amount");
        }
    }
}
