package dev.appcard.domain.payment;

import dev.appcard.domain.issuer.AuthenticationMethod;

/** How a payment is made ({@code payType}). */
public enum PayType {
    /** By the issuer's app, approved at the VAN with the app's OTC. */
    CARD_VAN,
    /** By the issuer's 안심클릭 page. */
    CARD_ANSIM,
    /** By ISP. */
    CARD_ISP,
    /** Automatic: by a CARD_ID, without the app. */
    CARD_RP,
    /** The card's data were keyed in. */
    CARD_KEYIN,
    /** Automatic: by the billing key that the VAN issued for keyed-in data. */
    CARD_BILLING;

    public static PayType of(AuthenticationMethod method) {
        return switch (method) {
            case APP_CARD -> CARD_VAN;
            case ANSIM -> CARD_ANSIM;
            case ISP -> CARD_ISP;
        };
    }
}
