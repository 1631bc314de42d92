package dev.appcard.sandbox.van.rule;

import dev.appcard.sandbox.van.request.PaymentMeans;

/** The ways of paying, as a rule names them. */
public enum MeansKind {
    OTC,
    BUNDLE,
    BC_APP_CARD,
    /** By card number: key-in, 안심클릭, BC's CARD_ID. */
    CARD,
    ISP,
    BILLING_KEY,
    UNREADABLE;

    static MeansKind of(PaymentMeans means) {
        return switch (means) {
            case PaymentMeans.OneTimeCode _ -> OTC;
            case PaymentMeans.Bundle _ -> BUNDLE;
            case PaymentMeans.BcAppCard _ -> BC_APP_CARD;
            case PaymentMeans.Card _ -> CARD;
            case PaymentMeans.Isp _ -> ISP;
            case PaymentMeans.BillingKey _ -> BILLING_KEY;
            case PaymentMeans.Unreadable _ -> UNREADABLE;
        };
    }
}
