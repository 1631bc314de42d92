package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.adapter.inbound.rest.common.CardNumbers;
import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.JsonBody;
import dev.appcard.adapter.inbound.rest.common.ValidationRule;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.payment.Purchase;
import java.util.Optional;

/**
 * The order in every request for a payment: {@code orderId}, {@code orderName}, {@code amount}, {@code taxFreeAmount}.
 */
public final class OrderFields {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ID = 2000;

    private OrderFields() {}

    /** The whole order, as a merchant's server sends it. */
    public static Purchase purchase(JsonBody body) {
        Money amount = amount(body);
        return new Purchase(
                orderId(body), orderName(body).orElse(""), amount, taxFree(body, amount), CustomerFields.read(body));
    }

    public static OrderId orderId(JsonBody body) {
        String text = body.requiredText("orderId", LONGEST_ID);
        if (!OrderId.isValid(text)) {
            throw new InvalidField("orderId", ValidationRule.ORDER_ID);
        }
        return new OrderId(text);
    }

    public static Optional<String> orderName(JsonBody body) {
        Optional<String> name = body.text("orderName", LONGEST_NAME);
        name.ifPresent(text -> CardNumbers.refuseIn("orderName", text));
        return name;
    }

    public static Money amount(JsonBody body) {
        long won = body.requiredWon("amount");
        if (won < PaymentOrder.LEAST_AMOUNT.won()) {
            String least = Long.toString(PaymentOrder.LEAST_AMOUNT.won());
            throw new InvalidField(ErrorCode.BELOW_MINIMUM_AMOUNT, "amount", ValidationRule.AT_LEAST, least);
        }
        if (won > Money.MAXIMUM_WON) {
            throw overLimit(Money.won(Money.MAXIMUM_WON));
        }
        return Money.won(won);
    }

    /** @param most what the telegram, or the merchant's contract, allows in one payment */
    public static InvalidField overLimit(Money most) {
        return new InvalidField(
                ErrorCode.EXCEED_MAX_AMOUNT, "amount", ValidationRule.AT_MOST, Long.toString(most.won()));
    }

    public static Money taxFree(JsonBody body, Money amount) {
        long won = body.won("taxFreeAmount").orElse(0);
        if (won > amount.won()) {
            throw new InvalidField("taxFreeAmount", ValidationRule.NOT_MORE_THAN, "amount");
        }
        return Money.won(won);
    }
}
