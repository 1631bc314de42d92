package dev.appcard.sandbox.van.web;

/** A card number for display: the first 6 digits and stars. */
final class MaskedCard {
    private static final int SHOWN = 6;

    private MaskedCard() {}

    static String of(String cardNo) {
        return cardNo.isEmpty() ? "" : cardNo.substring(0, Math.min(SHOWN, cardNo.length())) + "**********";
    }
}
