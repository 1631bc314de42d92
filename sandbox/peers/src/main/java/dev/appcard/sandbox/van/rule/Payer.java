package dev.appcard.sandbox.van.rule;

import dev.appcard.sandbox.shared.IssuedCodes;
import dev.appcard.sandbox.van.request.PaymentMeans;
import dev.appcard.sandbox.van.request.Secret;
import dev.appcard.sandbox.van.request.VanRequest;
import java.util.Optional;

/**
 * Whose approvals a rule is for, by what pays.
 *
 * @param means the way of paying
 * @param card a card number or billing key as it stands in TrackII
 * @param registration tid under which the card was registered for automatic payments
 */
public record Payer(Optional<MeansKind> means, Optional<Secret> card, Optional<String> registration) {
    /** Whether a rule says nothing about what pays. */
    public boolean isAny() {
        return means.isEmpty() && card.isEmpty() && registration.isEmpty();
    }

    boolean covers(VanRequest request, IssuedCodes codes) {
        return isAny() || request instanceof VanRequest.Approval approval && covers(approval.means(), codes);
    }

    private boolean covers(PaymentMeans paying, IssuedCodes codes) {
        Optional<Secret> number = numberOf(paying);
        return isOrOpen(means, Optional.of(MeansKind.of(paying)))
                && isOrOpen(card, number)
                && isOrOpen(registration, number.flatMap(code -> codes.registrationOf(code.value())));
    }

    private static <T> boolean isOrOpen(Optional<T> wanted, Optional<T> actual) {
        return wanted.isEmpty() || wanted.equals(actual);
    }

    private static Optional<Secret> numberOf(PaymentMeans paying) {
        return switch (paying) {
            case PaymentMeans.OneTimeCode otc -> Optional.of(otc.code());
            case PaymentMeans.Bundle bundle -> Optional.of(bundle.number());
            case PaymentMeans.BcAppCard card -> Optional.of(card.number());
            case PaymentMeans.Card card -> Optional.of(card.number());
            case PaymentMeans.BillingKey key -> Optional.of(key.key());
            case PaymentMeans.Isp _, PaymentMeans.Unreadable _ -> Optional.empty();
        };
    }
}
