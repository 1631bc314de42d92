package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.JsonBody;
import dev.appcard.adapter.inbound.rest.common.ValidationRule;
import dev.appcard.application.port.inbound.payment.OpenPayment;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.window.ReturnAddresses;
import dev.appcard.domain.window.WindowToken;
import java.util.Optional;

/** The body of {@code POST /v1/payments}. */
final class OpenPaymentRequest {

    private static final int LONGEST_WORD = 64;
    private static final int LONGEST_CHECKOUT = 500;

    private OpenPaymentRequest() {}

    /** @throws InvalidField for the first field that cannot be taken */
    static OpenPayment read(JsonBody body) {
        requireCard(body);
        OrderId orderId = OrderFields.orderId(body);
        String orderName =
                OrderFields.orderName(body).orElseThrow(() -> new InvalidField("orderName", ValidationRule.REQUIRED));
        Money amount = OrderFields.amount(body);
        return new OpenPayment(
                orderId,
                orderName,
                amount,
                OrderFields.taxFree(body, amount),
                mode(body),
                CustomerFields.read(body),
                returnAddresses(body),
                CardPreferenceFields.read(body.object("card")),
                MetadataField.read(body));
    }

    /**
     * The window that the buyer had before ({@code previousCheckout}): its token, or its address, which ends with it. What is
     * none names no window.
     */
    static Optional<WindowToken> previousWindow(JsonBody body) {
        return body.text("previousCheckout", LONGEST_CHECKOUT)
                .map(checkout -> checkout.substring(checkout.lastIndexOf('/') + 1))
                .filter(WindowToken::isValid)
                .map(WindowToken::new);
    }

    private static void requireCard(JsonBody body) {
        MethodField.requireCard(body);
        if (body.text("currency", LONGEST_WORD)
                .filter(currency -> !currency.equals("KRW"))
                .isPresent()) {
            throw new InvalidField("currency", ValidationRule.ONE_OF, "KRW");
        }
    }

    /** Our own field, so it is strict: a misspelt mode must not become the other one. */
    private static ApprovalMode mode(JsonBody body) {
        return switch (body.text("approval", LONGEST_WORD).orElse("ON_CONFIRM")) {
            case "ON_CONFIRM" -> ApprovalMode.ON_CONFIRM;
            case "AUTOMATIC" -> ApprovalMode.AUTOMATIC;
            default -> throw new InvalidField("approval", ValidationRule.ONE_OF, "ON_CONFIRM, AUTOMATIC");
        };
    }

    private static ReturnAddresses returnAddresses(JsonBody body) {
        return ReturnAddressFields.read(body, CardPreferenceFields.appScheme(body.object("card")));
    }
}
