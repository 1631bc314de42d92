package dev.appcard.sandbox.van.rule;

import dev.appcard.sandbox.shared.IssuedCodes;
import dev.appcard.sandbox.van.request.VanRequest;
import java.time.Duration;

/**
 * One scripted fault.
 *
 * @param name the action's name, as it was posted
 * @param scope whose telegrams it is for
 * @param payment what pays; if it says anything it is for approvals only
 * @param times how often it applies
 * @param delay before the answer; with {@link RuleAction.BookLate} before the booking
 */
public record VanRule(
        String name,
        RuleScope scope,
        RulePayment payment,
        RuleOperation on,
        int times,
        Duration delay,
        RuleAction action) {
    boolean covers(VanRequest request, String orderNumber, IssuedCodes codes) {
        return scope.covers(request, orderNumber) && on.covers(request) && payment.covers(request, codes);
    }
}
