package dev.appcard.sandbox.van.rule;

import dev.appcard.sandbox.shared.IssuedCodes;
import dev.appcard.sandbox.van.request.PaymentMethod;
import dev.appcard.sandbox.van.request.Secret;
import dev.appcard.sandbox.van.request.VanRequest;
import java.util.Optional;

/**
 * Whose approvals a rule is for, by what pays.
 *
 * @param method the way of paying
 * @param card a card number or billing key as it stands in TrackII
 * @param registration tid under which the card was registered for automatic payments
 */
public record RulePayment(Optional<PaymentMethodKind> method, Optional<Secret> card, Optional<String> registration) {
    /** Whether a rule says nothing about what pays. */
    public boolean isAny() {
        return method.isEmpty() && card.isEmpty() && registration.isEmpty();
    }

    boolean covers(VanRequest request, IssuedCodes codes) {
        return isAny() || request instanceof VanRequest.Approval approval && covers(approval.method(), codes);
    }

    private boolean covers(PaymentMethod paying, IssuedCodes codes) {
        Optional<Secret> number = numberOf(paying);
        return isOrOpen(method, Optional.of(PaymentMethodKind.of(paying)))
                && isOrOpen(card, number)
                && isOrOpen(registration, number.flatMap(code -> codes.registrationOf(code.value())));
    }

    private static <T> boolean isOrOpen(Optional<T> wanted, Optional<T> actual) {
        return wanted.isEmpty() || wanted.equals(actual);
    }

    private static Optional<Secret> numberOf(PaymentMethod paying) {
        return switch (paying) {
            case PaymentMethod.OneTimeCode otc -> Optional.of(otc.code());
            case PaymentMethod.Bundle bundle -> Optional.of(bundle.number());
            case PaymentMethod.BcAppCard card -> Optional.of(card.number());
            case PaymentMethod.Card card -> Optional.of(card.number());
            case PaymentMethod.BillingKey key -> Optional.of(key.key());
            case PaymentMethod.Isp _, PaymentMethod.Unreadable _ -> Optional.empty();
        };
    }
}
