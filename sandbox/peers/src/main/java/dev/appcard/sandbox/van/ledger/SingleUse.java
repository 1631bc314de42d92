package dev.appcard.sandbox.van.ledger;

import dev.appcard.sandbox.van.request.PaymentMeans;
import java.util.Optional;

/** What of a way of paying is good for one approval only, as the digest that the ledger keeps. */
final class SingleUse {
    private SingleUse() {}

    static Optional<String> digestOf(PaymentMeans means) {
        return switch (means) {
            case PaymentMeans.OneTimeCode otc -> Optional.of(otc.code().digest("otc"));
            case PaymentMeans.Bundle bundle -> Optional.of(bundle.xid().digest("xid"));
            case PaymentMeans.BcAppCard card -> Optional.of(card.tid().digest("tid"));
            case PaymentMeans.Isp isp -> Optional.of(isp.sessionKey().digest("isp"));
            case PaymentMeans.Card _, PaymentMeans.BillingKey _, PaymentMeans.Unreadable _ -> Optional.empty();
        };
    }
}
