package dev.appcard.adapter.in.rest.payment;

import dev.appcard.adapter.in.rest.common.CardNumbers;
import dev.appcard.adapter.in.rest.common.ErrorCode;
import dev.appcard.adapter.in.rest.common.InvalidField;
import dev.appcard.adapter.in.rest.common.JsonBody;
import dev.appcard.adapter.in.rest.common.Remedy;
import dev.appcard.application.port.in.payment.OpenPayment;
import dev.appcard.domain.merchant.OrderId;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.payment.ReturnAddresses;
import java.util.Set;

/** The body of {@code POST /v1/payments}. */
final class OpenPaymentRequest {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_APP_SCHEME = 200;
    private static final int LONGEST_WORD = 64;
    private static final Set<String> CARD = Set.of("CARD", "카드");

    private OpenPaymentRequest() {}

    /** @throws InvalidField for the first field that cannot be taken */
    static OpenPayment read(JsonBody body) {
        requireCard(body);
        OrderId orderId = orderId(body);
        String orderName = orderName(body);
        Money amount = amount(body);
        return new OpenPayment(
                orderId,
                orderName,
                amount,
                taxFree(body, amount),
                mode(body),
                CustomerFields.read(body),
                returnAddresses(body),
                CardFields.read(body.object("card")),
                MetadataField.read(body));
    }

    private static void requireCard(JsonBody body) {
        if (!CARD.contains(body.requiredText("method", LONGEST_WORD))) {
            throw new InvalidField("method", Remedy.ONE_OF, "CARD");
        }
        if (body.text("currency", LONGEST_WORD)
                .filter(currency -> !currency.equals("KRW"))
                .isPresent()) {
            throw new InvalidField("currency", Remedy.ONE_OF, "KRW");
        }
    }

    private static OrderId orderId(JsonBody body) {
        String text = body.requiredText("orderId", LONGEST_ADDRESS);
        if (!OrderId.isValid(text)) {
            throw new InvalidField("orderId", Remedy.ORDER_ID);
        }
        return new OrderId(text);
    }

    private static String orderName(JsonBody body) {
        String name = body.requiredText("orderName", LONGEST_NAME);
        CardNumbers.refuseIn("orderName", name);
        return name;
    }

    private static Money amount(JsonBody body) {
        long won = body.requiredWon("amount");
        if (won < PaymentOrder.LEAST_AMOUNT.won()) {
            String least = Long.toString(PaymentOrder.LEAST_AMOUNT.won());
            throw new InvalidField(ErrorCode.BELOW_MINIMUM_AMOUNT, "amount", Remedy.AT_LEAST, least);
        }
        if (won > Money.MAXIMUM_WON) {
            String most = Long.toString(Money.MAXIMUM_WON);
            throw new InvalidField(ErrorCode.EXCEED_MAX_AMOUNT, "amount", Remedy.AT_MOST, most);
        }
        return Money.won(won);
    }

    private static Money taxFree(JsonBody body, Money amount) {
        long won = body.won("taxFreeAmount").orElse(0);
        if (won > amount.won()) {
            throw new InvalidField("taxFreeAmount", Remedy.NOT_MORE_THAN, "amount");
        }
        return Money.won(won);
    }

    /** Our own field, hence strict: a mode that was misspelt must not become the other one. */
    private static ApprovalMode mode(JsonBody body) {
        return switch (body.text("approval", LONGEST_WORD).orElse("ON_CONFIRM")) {
            case "ON_CONFIRM" -> ApprovalMode.ON_CONFIRM;
            case "AUTOMATIC" -> ApprovalMode.AUTOMATIC;
            default -> throw new InvalidField("approval", Remedy.ONE_OF, "ON_CONFIRM, AUTOMATIC");
        };
    }

    private static ReturnAddresses returnAddresses(JsonBody body) {
        return new ReturnAddresses(
                body.requiredText("successUrl", LONGEST_ADDRESS),
                body.requiredText("failUrl", LONGEST_ADDRESS),
                body.object("card").text("appScheme", LONGEST_APP_SCHEME).orElse(null));
    }
}
