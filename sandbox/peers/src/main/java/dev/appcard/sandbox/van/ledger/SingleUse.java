package dev.appcard.sandbox.van.ledger;

import dev.appcard.sandbox.van.request.PaymentMethod;
import java.util.Optional;

/** The value of a payment method that may be used for one approval only, as the digest that the ledger keeps. */
final class SingleUse {
    private SingleUse() {}

    static Optional<String> digestOf(PaymentMethod method) {
        return switch (method) {
            case PaymentMethod.OneTimeCode otc -> Optional.of(otc.code().digest("otc"));
            case PaymentMethod.Bundle bundle -> Optional.of(bundle.xid().digest("xid"));
            case PaymentMethod.BcAppCard card -> Optional.of(card.tid().digest("tid"));
            case PaymentMethod.Isp isp -> Optional.of(isp.sessionKey().digest("isp"));
            case PaymentMethod.Card _, PaymentMethod.BillingKey _, PaymentMethod.Unreadable _ -> Optional.empty();
        };
    }
}
