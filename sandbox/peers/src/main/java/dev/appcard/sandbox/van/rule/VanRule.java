package dev.appcard.sandbox.van.rule;

import dev.appcard.sandbox.shared.IssuedCodes;
import dev.appcard.sandbox.van.ledger.PaymentKeys;
import dev.appcard.sandbox.van.request.VanRequest;
import java.time.Duration;

/**
 * One scripted fault.
 *
 * @param name the action's name, as it was posted
 * @param paymentKey whose telegrams it is for; {@code *} for all
 * @param payer what pays; if it says anything it is for approvals only
 * @param times how often it applies
 * @param delay before the answer; with {@link RuleAction.BookLate} before the booking
 */
public record VanRule(
        String name, String paymentKey, Payer payer, Operation on, int times, Duration delay, RuleAction action) {
    public static final String EVERY_PAYMENT = "*";

    boolean covers(VanRequest request, String orderNumber, IssuedCodes codes) {
        boolean payment =
                paymentKey.equals(EVERY_PAYMENT) || PaymentKeys.of(orderNumber).equals(paymentKey);
        return payment && on.covers(request) && payer.covers(request, codes);
    }
}
