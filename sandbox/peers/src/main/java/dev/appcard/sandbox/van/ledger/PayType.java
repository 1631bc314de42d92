package dev.appcard.sandbox.van.ledger;

import dev.appcard.sandbox.van.request.PaymentMethod;

/** What paid, as the day file tells it. */
public enum PayType {
    APP_CARD("1"),
    /** A card number: key-in, 안심클릭, BC's CARD_ID. */
    CARD_NUMBER("2"),
    ISP("3"),
    BILLING_KEY("4"),
    /** Booked by a sandbox that did not keep it. */
    UNKNOWN("0");

    private final String code;

    PayType(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static PayType of(PaymentMethod method) {
        return switch (method) {
            case PaymentMethod.OneTimeCode _, PaymentMethod.Bundle _, PaymentMethod.BcAppCard _ -> APP_CARD;
            case PaymentMethod.Card _ -> CARD_NUMBER;
            case PaymentMethod.Isp _ -> ISP;
            case PaymentMethod.BillingKey _ -> BILLING_KEY;
            case PaymentMethod.Unreadable _ -> UNKNOWN;
        };
    }
}
