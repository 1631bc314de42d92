package dev.appcard.sandbox.van.rule;

import dev.appcard.sandbox.van.request.PaymentMethod;

/** The ways of paying, as a rule names them. */
public enum PaymentMethodKind {
    OTC,
    BUNDLE,
    BC_APP_CARD,
    /** By card number: key-in, 안심클릭, BC's CARD_ID. */
    CARD,
    ISP,
    BILLING_KEY,
    UNREADABLE;

    static PaymentMethodKind of(PaymentMethod method) {
        return switch (method) {
            case PaymentMethod.OneTimeCode _ -> OTC;
            case PaymentMethod.Bundle _ -> BUNDLE;
            case PaymentMethod.BcAppCard _ -> BC_APP_CARD;
            case PaymentMethod.Card _ -> CARD;
            case PaymentMethod.Isp _ -> ISP;
            case PaymentMethod.BillingKey _ -> BILLING_KEY;
            case PaymentMethod.Unreadable _ -> UNREADABLE;
        };
    }
}
