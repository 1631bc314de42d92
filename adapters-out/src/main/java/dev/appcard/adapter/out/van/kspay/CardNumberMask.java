package dev.appcard.adapter.out.van.kspay;

/** Masks a card number once more: the VAN leaves all but the last 4 digits, nobody needs more than the first 8. */
final class CardNumberMask {

    private static final int SHOWN = 8;

    private CardNumberMask() {}

    static String mask(String cardNumber) {
        StringBuilder masked = new StringBuilder(cardNumber.length());
        for (int at = 0; at < cardNumber.length(); at++) {
            char character = cardNumber.charAt(at);
            boolean shown = at < SHOWN && character >= '0' && character <= '9';
            masked.append(shown ? character : '*');
        }
        return masked.toString();
    }
}
