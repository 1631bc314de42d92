package dev.appcard.adapter.inbound.rest.subscription;

import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.JsonBody;
import dev.appcard.adapter.inbound.rest.common.ValidationRule;
import dev.appcard.adapter.inbound.rest.payment.OrderFields;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.subscription.Price;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The body of {@code POST /v1/subscriptions/{id}/usage}.
 *
 * @param price empty where {@code amount} is 0: nothing was used
 * @param period empty: the open one
 */
record UsageRequest(Optional<Price> price, OptionalInt period) {

    static UsageRequest read(JsonBody body) {
        body.requireNothingBut(Set.of("amount", "taxFreeAmount", "period"));
        return new UsageRequest(price(body), body.number("period"));
    }

    private static Optional<Price> price(JsonBody body) {
        if (body.requiredWon("amount") == 0) {
            requireNothingTaxFree(body);
            return Optional.empty();
        }
        Money amount = OrderFields.amount(body);
        return Optional.of(new Price(amount, OrderFields.taxFree(body, amount)));
    }

    private static void requireNothingTaxFree(JsonBody body) {
        if (body.won("taxFreeAmount").orElse(0) > 0) {
            throw new InvalidField("taxFreeAmount", ValidationRule.NOT_MORE_THAN, "amount");
        }
    }
}
