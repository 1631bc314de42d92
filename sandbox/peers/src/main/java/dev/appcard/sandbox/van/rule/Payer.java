package dev.appcard.sandbox.van.rule;

import dev.appcard.sandbox.van.request.PaymentMeans;
import dev.appcard.sandbox.van.request.Secret;
import dev.appcard.sandbox.van.request.VanRequest;
import java.util.Optional;

/**
 * Whose approvals a rule is for, by what pays.
 *
 * @param means the way of paying
 * @param card a card number or billing key as it stands in TrackII
 */
public record Payer(Optional<MeansKind> means, Optional<Secret> card) {
    public static final Payer ANY = new Payer(Optional.empty(), Optional.empty());

    /** Whether a rule says nothing about what pays. */
    public boolean isAny() {
        return means.isEmpty() && card.isEmpty();
    }

    boolean covers(VanRequest request) {
        return isAny() || request instanceof VanRequest.Approval approval && covers(approval.means());
    }

    private boolean covers(PaymentMeans paying) {
        boolean kind = means.map(wanted -> wanted == MeansKind.of(paying)).orElse(true);
        return kind
                && card.map(wanted -> numberOf(paying).filter(wanted::equals).isPresent())
                        .orElse(true);
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
