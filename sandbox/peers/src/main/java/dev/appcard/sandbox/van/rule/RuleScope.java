package dev.appcard.sandbox.van.rule;

import dev.appcard.sandbox.van.ledger.PaymentKeys;
import dev.appcard.sandbox.van.request.VanRequest;
import java.util.Optional;

/**
 * Whose telegrams a rule is for.
 *
 * @param paymentKey {@code *} for all
 * @param storeId a merchant's number at the VAN; empty: every merchant's
 */
public record RuleScope(String paymentKey, Optional<String> storeId) {
    public static final String EVERY_PAYMENT = "*";

    boolean covers(VanRequest request, String orderNumber) {
        boolean payment =
                paymentKey.equals(EVERY_PAYMENT) || PaymentKeys.of(orderNumber).equals(paymentKey);
        return payment && storeId.map(storeOf(request)::equals).orElse(true);
    }

    private static String storeOf(VanRequest request) {
        return switch (request) {
            case VanRequest.Approval approval -> approval.header().storeId();
            case VanRequest.Cancel cancel -> cancel.header().storeId();
            case VanRequest.Malformed _ -> "";
        };
    }
}
