package dev.appcard.domain.payment;

/** How a payment is made ({@code payType}). */
public enum PayType {
    /** By the issuer's app, approved at the VAN with the app's OTC. */
    CARD_VAN
}
